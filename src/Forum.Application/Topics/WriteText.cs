using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Text;
using Forum.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>Renders what a viewer typed, with the names and posts that this viewer may know: a quote of a post they cannot read stays plain text.</summary>
public sealed class WriteText(IForumDb db, Viewer viewer, IMarkup markup)
{
    public async Task<PostText> From(string typed, CancellationToken cancellationToken)
    {
        var source = CleanText.MultiLine(typed);
        var rendered = markup.Render(source, await KnownAmong(markup.ReferencesIn(source), cancellationToken));
        return new PostText(source, rendered.Html, rendered.PlainText, markup.Version, rendered.HasExternalLinks, rendered.MentionedMemberIds, rendered.QuotedPostIds);
    }

    private async Task<KnownReferences> KnownAmong(MarkupReferences references, CancellationToken cancellationToken)
    {
        if (references is { Pseudonyms.Count: 0, PostIds.Count: 0 })
            return KnownReferences.None;
        var visible = db.VisibleTo(viewer);
        var bySkeleton = references.Pseudonyms.ToLookup(Pseudonym.Skeleton, StringComparer.Ordinal);
        var skeletons = bySkeleton.Select(group => group.Key).ToList();
        var members = await visible.Members
            .Where(member => skeletons.Contains(member.PseudonymSkeleton))
            .Select(member => new { member.Id, member.Pseudonym, member.PseudonymSkeleton })
            .ToListAsync(cancellationToken);
        var posts = await visible.Posts
            .Where(post => references.PostIds.Contains(post.Id) && post.Number != null)
            .Select(post => new KnownPost(post.Id, post.Number!.Value, post.AuthorId, post.Author!.Pseudonym))
            .ToListAsync(cancellationToken);
        return new KnownReferences(
            members.SelectMany(member => bySkeleton[member.PseudonymSkeleton].Select(typed => (typed, member)))
                .DistinctBy(pair => pair.typed, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(pair => pair.typed, pair => new KnownMember(pair.member.Id, pair.member.Pseudonym), StringComparer.OrdinalIgnoreCase),
            posts.ToDictionary(post => post.Id));
    }
}
