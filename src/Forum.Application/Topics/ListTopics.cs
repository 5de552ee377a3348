using Forum.Application.Pipeline;
using Forum.Application.Sections;
using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Sections;
using Forum.Domain.Text;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

public enum TopicOrder
{
    LastPost,
    Newest,
    Replies,
    Title,
}

public enum TopicFilter
{
    All,
    Unread,
    Unanswered,
    Followed,
}

/// <summary>A section with one page of its topics.</summary>
public sealed record ListTopics(string Slug, int Page = 1, TopicOrder Order = TopicOrder.LastPost, TopicFilter Filter = TopicFilter.All, string? Author = null)
    : IRequest<SectionView>
{
    public const int PerPage = 30;

    /// <summary>Deeper pages are reached by sorting and filtering: an offset costs what it skips.</summary>
    public const int MaxPage = 400;
}

public sealed record SectionView(
    Section Section,
    Section? Parent,
    IReadOnlyList<SectionLine> Children,
    IReadOnlyList<TopicLine> Pinned,
    IReadOnlyList<TopicLine> Topics,
    int Page,
    bool HasMore,
    Denial? WhyNotOpenTopic);

public sealed class ListTopicsHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<ListTopics, SectionView>
{
    public async Task<SectionView> Handle(ListTopics request, CancellationToken cancellationToken)
    {
        if (request.Page is < 1 or > ListTopics.MaxPage)
            throw new NotFound();
        var visible = db.VisibleTo(viewer);
        var owned = db.OwnedBy(viewer);
        var section = await visible.Sections.AsNoTracking().FirstOrDefaultAsync(s => s.Slug == request.Slug, cancellationToken)
            ?? throw new NotFound();
        var family = await visible.Sections.AsNoTracking()
            .Where(s => s.ParentId == section.Id || s.Id == section.ParentId)
            .OrderBy(s => s.Position)
            .ToListAsync(cancellationToken);
        var children = await visible.LastMessagesOf(family.Where(s => s.ParentId == section.Id), viewer, owned, cancellationToken);

        var here = visible.Topics.Where(topic => topic.SectionId == section.Id);
        if (Pseudonym.Skeleton(CleanText.SingleLine(request.Author)) is { Length: > 0 } author)
            here = here.Where(topic => topic.Author!.PseudonymSkeleton == author);
        if (request.Filter == TopicFilter.Unanswered)
            here = here.Where(topic => topic.ReplyCount == 0);
        if (request.Filter == TopicFilter.Followed)
            here = here.Where(topic => owned.Follows.Any(follow => follow.TopicId == topic.Id));
        var rows = here.ReadBy(viewer, owned);
        if (request.Filter == TopicFilter.Unread)
            rows = rows.Where(row => row.IsUnread);

        var pinned = request.Page > 1 ? [] : await rows.Where(row => row.Topic.PinnedAt != null)
            .OrderByDescending(row => row.Topic.PinnedAt)
            .AsLines().ToListAsync(cancellationToken);
        var topics = await Ordered(rows.Where(row => row.Topic.PinnedAt == null), request.Order)
            .Skip((request.Page - 1) * ListTopics.PerPage)
            .Take(ListTopics.PerPage + 1)
            .AsLines().ToListAsync(cancellationToken);
        if (topics.Count == 0 && request.Page > 1)
            throw new NotFound();

        return new SectionView(
            section,
            family.Find(s => s.Id == section.ParentId),
            children,
            pinned,
            topics.Count > ListTopics.PerPage ? topics[..ListTopics.PerPage] : topics,
            request.Page,
            topics.Count > ListTopics.PerPage,
            section.WhyNotOpenTopic(viewer, clock.GetUtcNow().UtcDateTime));
    }

    private static IQueryable<ReadTopic> Ordered(IQueryable<ReadTopic> rows, TopicOrder order) => order switch
    {
        TopicOrder.LastPost => rows.OrderByDescending(row => row.Topic.LastPostAt).ThenByDescending(row => row.Topic.Id),
        TopicOrder.Newest => rows.OrderByDescending(row => row.Topic.Id),
        TopicOrder.Replies => rows.OrderByDescending(row => row.Topic.ReplyCount).ThenByDescending(row => row.Topic.Id),
        TopicOrder.Title => rows.OrderBy(row => row.Topic.Title).ThenBy(row => row.Topic.Id),
    };
}
