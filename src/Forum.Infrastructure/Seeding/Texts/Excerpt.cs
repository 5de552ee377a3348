namespace Forum.Infrastructure.Seeding.Texts;

/// <summary>The words of another post that a quote shows: one sentence of prose, never a table, a list or a quote inside a quote.</summary>
internal static class Excerpt
{
    public const int MaxLength = 180;

    public static string Of(string text, Random random)
    {
        var paragraphs = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (IsProse(line))
                paragraphs++;
        }

        var chosen = paragraphs == 0 ? -1 : random.Next(paragraphs);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (IsProse(line) && chosen-- == 0)
                return FirstSentence(line);
        }

        return "…";
    }

    // A greeting is too short to be worth quoting.
    private static bool IsProse(ReadOnlySpan<char> line) => line.Length > 40 && char.IsLetter(line[0]);

    private static string FirstSentence(ReadOnlySpan<char> line)
    {
        for (var i = 20; i < Math.Min(line.Length, MaxLength); i++)
        {
            if (line[i] is '.' or '!' or '?' or '…' && (i + 1 == line.Length || line[i + 1] == ' '))
                return line[..(i + 1)].ToString();
        }

        // Cut in the middle: an opened emphasis or link would spill over the rest of the post.
        var cut = line[..Math.Min(line.Length, MaxLength)].ToString().Replace("*", "").Replace("[", "").Replace("]", "");
        return cut[..(cut.LastIndexOf(' ') is var space and > 0 ? space : cut.Length)] + " …";
    }
}
