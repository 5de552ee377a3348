using AngleSharp.Dom;

namespace Forum.Infrastructure.Markup.Steps;

/// <summary>Keeps the page's outline whole: its title is h1, a post's own heading h2.</summary>
internal static class Headings
{
    public static void PutBelowThePost(Draft draft) => Renumber(draft, level => Math.Min(level + 2, 6));

    public static void PutBelowTheSheet(Draft draft) => Renumber(draft, level => Math.Max(level, 2));

    private static void Renumber(Draft draft, Func<int, int> rank)
    {
        foreach (var heading in draft.All("h1,h2,h3,h4,h5,h6")) heading.Rename($"h{rank(heading.LocalName[1] - '0')}");
    }
}
