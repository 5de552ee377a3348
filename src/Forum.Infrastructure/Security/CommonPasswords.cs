using System.Globalization;
using System.Text;

namespace Forum.Infrastructure.Security;

/// <summary>
/// Passwords that are tried first. The list is the project's own, made of words and patterns that many people choose, French ones among them:
/// what is shorter than the least length is refused anyway and stands there as the stem of longer ones.
/// </summary>
internal static class CommonPasswords
{
    private static readonly Lazy<HashSet<string>> All = new(Read);

    public static int Count => All.Value.Count;

    /// <summary>Whether it is one of them without regard to case, accents, spaces and usual replacements, alone, twice, or with figures and signs around it; or a short pattern repeated.</summary>
    public static bool Contains(string password)
    {
        var folded = Fold(password);
        var bare = folded.Trim([.. "0123456789!?.*-_+@#$%&"]);
        var unreplaced = Replace(folded);
        return RepeatsItself(folded)
            || All.Value.Contains(folded)
            || All.Value.Contains(unreplaced)
            || (bare.Length >= ShortestStem && folded.Length - bare.Length <= MostAround && (All.Value.Contains(bare) || All.Value.Contains(Replace(bare))))
            || (bare.Length % 2 == 0 && bare.Length > 0 && bare[..(bare.Length / 2)] == bare[(bare.Length / 2)..] && All.Value.Contains(bare[..(bare.Length / 2)]));
    }

    // A shorter stem with much around it is no longer what a list holds: "chat" says little of a long sentence of figures.
    private const int ShortestStem = 5;
    private const int MostAround = 6;

    private static bool RepeatsItself(string text)
    {
        for (var period = 1; period <= Math.Min(4, text.Length / 2); period++)
        {
            if (Enumerable.Range(period, text.Length - period).All(i => text[i] == text[i - period]))
                return true;
        }

        return false;
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (!char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    private static string Replace(string folded) => new([.. folded.Select(c => c switch
    {
        '@' or '4' => 'a',
        '3' => 'e',
        '1' or '!' => 'i',
        '0' => 'o',
        '5' or '$' => 's',
        '7' => 't',
        var other => other,
    })]);

    private static HashSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("Security.common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        HashSet<string> all = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                all.Add(Fold(line));
        }

        return all;
    }
}
