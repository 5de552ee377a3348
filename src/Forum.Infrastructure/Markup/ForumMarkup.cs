using Forum.Application;
using Forum.Domain.Text;
using Forum.Infrastructure.Markup.Sanitising;
using Forum.Infrastructure.Markup.Steps;

namespace Forum.Infrastructure.Markup;

/// <summary>What members write, in the order in which it becomes a page.</summary>
/// <param name="publicUrl">The forum's own address, absolute: links to it are not links to elsewhere.</param>
public sealed class ForumMarkup(Uri publicUrl) : IMarkup
{
    /// <summary>Raised by one with every change of what is served.</summary>
    public int Version => 1;

    private const string OutsideLinks = "noopener noreferrer nofollow ugc";

    private static readonly Action<Draft>[] _steps =
    [
        Headings.PutBelowThePost,
        TaskBoxes.Write,
        Tables.Frame,
        Footnotes.Name,
        Images.KeepOwn,
        Links.Check,
        Quotes.Name,
        Mentions.Link,
    ];

    private static readonly AllowListSanitiser _last = new(AllowList.Posts);

    public RenderedText Render(string source, KnownReferences known)
    {
        var draft = Prepare(source, known);
        return new RenderedText(
            _last.Clean(HtmlFragment.Html(draft.Body)),
            PlainWords.Of(draft.Body),
            draft.PointsOutside,
            draft.Mentioned.Ids,
            draft.Quoted.Ids);
    }

    public MarkupReferences ReferencesIn(string source)
    {
        // Most texts name nobody, and &#64; in Markdown is an @ too.
        if (!source.Contains('@') && !source.Contains('&')) return new MarkupReferences([], []);

        // Through the same steps: what stands beside a name decides whether it is one.
        var draft = Prepare(source, KnownReferences.None);
        return new MarkupReferences(
            [.. Mentions.NamesIn(draft).Distinct(StringComparer.OrdinalIgnoreCase).Take(MarkupReferences.MaxPseudonyms)],
            [.. Quotes.PostsIn(draft).Distinct().Take(MarkupReferences.MaxPosts)]);
    }

    private Draft Prepare(string source, KnownReferences known)
    {
        var draft = new Draft(CleanText.MultiLine(source), known, publicUrl, OutsideLinks);
        foreach (var step in _steps) step(draft);
        return draft;
    }
}
