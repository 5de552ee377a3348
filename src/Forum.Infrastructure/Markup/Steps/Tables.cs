using AngleSharp.Dom;

namespace Forum.Infrastructure.Markup.Steps;

/// <summary>Lets a wide table scroll in its own frame, also with the keyboard.</summary>
internal static class Tables
{
    public static void Frame(Draft draft)
    {
        foreach (var cell in draft.All("th,td")) Align(cell);
        foreach (var heading in draft.All("th")) heading.SetAttribute("scope", "col");

        foreach (var table in draft.All("table"))
        {
            // A group, not a region: several landmarks of the same name on one page help nobody.
            var frame = draft.New("div").WithAttributes(("class", "table-scroll"), ("role", "group"), ("aria-label", "Tableau"), ("tabindex", "0"));
            table.Replace(frame);
            frame.AppendChild(table);
        }
    }

    // The page's policy refuses style attributes.
    private static void Align(IElement cell)
    {
        var style = cell.GetAttribute("style") ?? "";
        cell.RemoveAttribute("style");
        if (style.Contains("right", StringComparison.Ordinal)) cell.SetAttribute("class", "align-end");
        if (style.Contains("center", StringComparison.Ordinal)) cell.SetAttribute("class", "align-center");
    }
}
