using Forum.Domain.Access;
using Forum.Domain.Sections;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>The viewer's own thread, so that they find it again in one tap; or the sections where they may open one.</summary>
public sealed record FindMyJourney : IRequest<MyJourney>;

public sealed record MyJourney(int? TopicId, IReadOnlyList<Section> WhereToOpen);

public sealed class FindMyJourneyHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<FindMyJourney, MyJourney>
{
    public async Task<MyJourney> Handle(FindMyJourney request, CancellationToken cancellationToken)
    {
        var visible = db.VisibleTo(viewer);
        var sections = await visible.Sections.AsNoTracking().Where(section => section.Kind == SectionKind.Journeys).OrderBy(section => section.Position).ToListAsync(cancellationToken);
        var ids = sections.ConvertAll(section => section.Id);
        var mine = await visible.Topics
            // Whoever moderates still sees what they took away; it is their journey no more.
            .Where(topic => topic.AuthorId == viewer.MemberId && topic.State != TopicState.Removed && ids.Contains(topic.SectionId))
            .OrderByDescending(topic => topic.LastPostAt)
            .Select(topic => (int?)topic.Id)
            .FirstOrDefaultAsync(cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        return new MyJourney(mine, [.. sections.Where(section => section.WhyNotOpenTopic(viewer, now) is null && sections.TrueForAll(other => other.ParentId != section.Id))]);
    }
}
