using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>The place that a post's permanent link leads to.</summary>
public sealed record FindPost(int PostId) : IRequest<PostPlace>;

/// <summary>The page of a topic where the viewer's first unread post stands, or the last post.</summary>
public sealed record FindInTopic(int TopicId, TopicSpot Spot) : IRequest<PostPlace>;

public enum TopicSpot
{
    FirstUnread,
    Last,
}

public sealed class FindPostHandler(IForumDb db, Viewer viewer) : IRequestHandler<FindPost, PostPlace>, IRequestHandler<FindInTopic, PostPlace>
{
    public async Task<PostPlace> Handle(FindPost request, CancellationToken cancellationToken) =>
        await db.VisibleTo(viewer).Posts
            .Where(post => post.Id == request.PostId)
            .Select(post => new PostPlace(post.Id, post.TopicId, post.Number ?? post.Topic!.LastNumber))
            .FirstOrDefaultAsync(cancellationToken)
            .OrNotFound();

    public async Task<PostPlace> Handle(FindInTopic request, CancellationToken cancellationToken)
    {
        var found = await db.VisibleTo(viewer).Topics
            .Where(topic => topic.Id == request.TopicId)
            .Select(topic => new { topic.Id, topic.LastNumber })
            .FirstOrDefaultAsync(cancellationToken)
            .OrNotFound();
        var number = request.Spot == TopicSpot.Last ? found.LastNumber : Math.Min(await db.HowFarRead(viewer, found.Id, cancellationToken) + 1, found.LastNumber);
        return new PostPlace(0, found.Id, number);
    }
}
