using Forum.Domain.Access;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>The topic that took the posts of another, whose address leads there; null when there is none that the viewer may see.</summary>
public sealed record FindMergedTopic(int TopicId) : IRequest<int?>;

public sealed class FindMergedTopicHandler(IForumDb db, Viewer viewer) : IRequestHandler<FindMergedTopic, int?>
{
    public Task<int?> Handle(FindMergedTopic request, CancellationToken cancellationToken) =>
        db.Everything.Topics
            .Where(topic => topic.Id == request.TopicId && topic.State == TopicState.Merged)
            .Join(db.VisibleTo(viewer).Topics, topic => topic.MergedIntoId, into => into.Id, (_, into) => (int?)into.Id)
            .FirstOrDefaultAsync(cancellationToken);
}
