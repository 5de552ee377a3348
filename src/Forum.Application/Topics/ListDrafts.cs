using System.Globalization;
using Forum.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>The viewer's drafts, each with what it is about, as far as they may still see it.</summary>
public sealed record ListDrafts : IRequest<IReadOnlyList<DraftLine>>;

public enum DraftKind
{
    Reply,
    Topic,
    Edit,
}

/// <param name="About">The topic's title, the section's name, or what was typed as a title.</param>
/// <param name="Target">Id of the topic or of the post.</param>
/// <param name="SectionSlug">Of a new topic.</param>
/// <param name="IsThere">Whether the place can still be seen; the text is kept either way.</param>
public sealed record DraftLine(int Id, DraftKind Kind, int Target, string? SectionSlug, bool IsThere, string? About, string? Title, string Body, DateTime SavedAt);

public sealed class ListDraftsHandler(IForumDb db, Viewer viewer) : IRequestHandler<ListDrafts, IReadOnlyList<DraftLine>>
{
    public async Task<IReadOnlyList<DraftLine>> Handle(ListDrafts request, CancellationToken cancellationToken)
    {
        var visible = db.VisibleTo(viewer);
        var drafts = await db.OwnedBy(viewer).Drafts.AsNoTracking().OrderByDescending(draft => draft.SavedAt).ToListAsync(cancellationToken);
        var places = drafts.ConvertAll(draft => (Draft: draft, Kind: KindOf(draft.Place), Target: TargetOf(draft.Place)));
        var topicIds = places.Where(place => place.Kind == DraftKind.Reply).Select(place => place.Target).ToList();
        var postIds = places.Where(place => place.Kind == DraftKind.Edit).Select(place => place.Target).ToList();
        var topics = await visible.Topics.Where(topic => topicIds.Contains(topic.Id)).ToDictionaryAsync(topic => topic.Id, topic => topic.Title, cancellationToken);
        var posts = await visible.Posts.Where(post => postIds.Contains(post.Id)).Select(post => new { post.Id, post.Topic!.Title }).ToDictionaryAsync(post => post.Id, post => post.Title, cancellationToken);
        var sections = await visible.Sections.AsNoTracking().ToDictionaryAsync(section => section.Id, cancellationToken);
        return [.. places.Select(place => place.Kind switch
        {
            DraftKind.Reply => Line(topics.GetValueOrDefault(place.Target), null),
            DraftKind.Edit => Line(posts.GetValueOrDefault(place.Target), null),
            DraftKind.Topic => Line(sections.GetValueOrDefault(place.Target)?.Name, sections.GetValueOrDefault(place.Target)?.Slug),
        } with { Id = place.Draft.Id, Kind = place.Kind, Target = place.Target, Title = place.Draft.Title, Body = place.Draft.Body, SavedAt = place.Draft.SavedAt })];
    }

    private static DraftLine Line(string? about, string? slug) => new(0, DraftKind.Reply, 0, slug, about is not null, about, null, "", default);

    private static DraftKind KindOf(string place) =>
        place.StartsWith("reply:", StringComparison.Ordinal) ? DraftKind.Reply : place.StartsWith("edit:", StringComparison.Ordinal) ? DraftKind.Edit : DraftKind.Topic;

    private static int TargetOf(string place) => int.TryParse(place.AsSpan(place.IndexOf(':') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var target) ? target : 0;
}
