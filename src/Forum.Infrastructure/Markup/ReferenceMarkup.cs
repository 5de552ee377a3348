using Forum.Application;
using Forum.Domain.Text;
using Forum.Infrastructure.Markup.Sanitising;
using Forum.Infrastructure.Markup.Steps;

namespace Forum.Infrastructure.Markup;

/// <summary>The guide's and the FAQ's sheets: headings start at h2 below the page's title, and each has an anchor.</summary>
public sealed class ReferenceMarkup(Uri publicUrl)
{
    // What the association recommends is not what a member pasted: no nofollow.
    private const string OutsideLinks = "noopener noreferrer";

    private static readonly Action<Draft>[] _steps =
    [
        Headings.PutBelowTheSheet,
        Anchors.Name,
        TaskBoxes.Write,
        Tables.Frame,
        Footnotes.Name,
        Images.KeepOwn,
        Links.Check,
    ];

    private static readonly AllowListSanitiser _last = new(AllowList.Reference);

    /// <param name="markdown">The sheet's text, without what stands above it (title, sources, dates).</param>
    public ReferenceSheet Render(string markdown)
    {
        var draft = new Draft(CleanText.MultiLine(markdown), KnownReferences.None, publicUrl, OutsideLinks);
        foreach (var step in _steps) step(draft);

        return new ReferenceSheet(
            _last.Clean(HtmlFragment.Html(draft.Body)),
            [.. draft.All("h2").Select(heading => new ReferenceHeading(heading.Id!, heading.TextContent))]);
    }
}

/// <param name="Html">Sanitised, ready to be served.</param>
/// <param name="Contents">Its h2 headings, in order.</param>
public sealed record ReferenceSheet(string Html, IReadOnlyList<ReferenceHeading> Contents);

public sealed record ReferenceHeading(string Anchor, string Text);
