using Forum.Application.Pipeline;
using Forum.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

public sealed record ListUnread(int Page = 1) : IRequest<TopicLinesPage>;

public sealed record ListFollowed(int Page = 1) : IRequest<TopicLinesPage>;

/// <param name="Lines">The topics of this page.</param>
/// <param name="Page">From 1.</param>
/// <param name="HasMore">Whether another page follows.</param>
/// <param name="AsOf">UTC instant of the reading: what comes later was not shown.</param>
public sealed record TopicLinesPage(IReadOnlyList<TopicLine> Lines, int Page, bool HasMore, DateTime AsOf);

public sealed class ListUnreadHandler(IForumDb db, Viewer viewer, TimeProvider clock)
    : IRequestHandler<ListUnread, TopicLinesPage>, IRequestHandler<ListFollowed, TopicLinesPage>
{
    public Task<TopicLinesPage> Handle(ListUnread request, CancellationToken cancellationToken) =>
        PageOf(
            db.VisibleTo(viewer).Topics.ReadBy(viewer, db.OwnedBy(viewer)).Where(row => row.IsUnread).OrderByDescending(row => row.Topic.LastPostAt).ThenByDescending(row => row.Topic.Id),
            request.Page,
            cancellationToken);

    public Task<TopicLinesPage> Handle(ListFollowed request, CancellationToken cancellationToken)
    {
        var owned = db.OwnedBy(viewer);
        var followed = db.VisibleTo(viewer).Topics.Where(topic => owned.Follows.Any(follow => follow.TopicId == topic.Id));
        return PageOf(followed.ReadBy(viewer, owned).OrderByDescending(row => row.IsUnread).ThenByDescending(row => row.Topic.LastPostAt).ThenByDescending(row => row.Topic.Id), request.Page, cancellationToken);
    }

    private async Task<TopicLinesPage> PageOf(IQueryable<ReadTopic> rows, int page, CancellationToken cancellationToken)
    {
        if (page is < 1 or > ListTopics.MaxPage)
            throw new NotFound();
        var asOf = clock.GetUtcNow().UtcDateTime;
        var lines = await rows.Skip((page - 1) * ListTopics.PerPage).Take(ListTopics.PerPage + 1).AsLines().ToListAsync(cancellationToken);
        if (lines.Count == 0 && page > 1)
            throw new NotFound();
        return new TopicLinesPage(lines.Count > ListTopics.PerPage ? lines[..ListTopics.PerPage] : lines, page, lines.Count > ListTopics.PerPage, asOf);
    }
}
