using AngleSharp.Dom;

namespace Forum.Infrastructure.Markup.Steps;

/// <summary>Gives footnotes ids that no other text on the page has, and their way back a name.</summary>
internal static class Footnotes
{
    public static void Name(Draft draft)
    {
        foreach (var note in draft.All("li[id]")) Set(note, "id", Id(note.Id, draft));
        foreach (var mark in draft.All("a.footnote-ref,a.footnote-back-ref"))
        {
            Set(mark, "id", Id(mark.Id, draft));
            Set(mark, "href", $"#{Id(mark.GetAttribute("href")?.TrimStart('#'), draft)}");
        }

        foreach (var back in draft.All("a.footnote-back-ref")) back.SetAttribute("aria-label", "Revenir au texte");
    }

    private static void Set(IElement element, string attribute, string? value)
    {
        if (value is null) element.RemoveAttribute(attribute);
        else element.SetAttribute(attribute, value);
    }

    // Markdig's are fn:1 and fnref:1.
    private static string? Id(string? made, Draft draft) => made?.Replace(":", $"-{draft.Mark}-", StringComparison.Ordinal);
}
