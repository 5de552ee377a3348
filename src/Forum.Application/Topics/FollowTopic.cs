using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

public sealed record FollowTopic(int TopicId) : IRequest;

public sealed record UnfollowTopic(int TopicId) : IRequest;

public sealed class FollowTopicHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<FollowTopic>, IRequestHandler<UnfollowTopic>
{
    public async Task Handle(FollowTopic request, CancellationToken cancellationToken)
    {
        Refused.If(viewer.IsMember ? null : new Denial(DenialReason.MustSignIn));
        if (!await db.VisibleTo(viewer).Topics.AnyAsync(topic => topic.Id == request.TopicId, cancellationToken))
            throw new NotFound();
        if (await db.OwnedBy(viewer).Follows.AnyAsync(follow => follow.TopicId == request.TopicId, cancellationToken))
            return;
        try
        {
            db.Add(new Follow(viewer.MemberId, request.TopicId, clock.GetUtcNow().UtcDateTime));
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (UniqueConflict)
        {
            // A second tab was faster: it is followed.
        }
    }

    public Task Handle(UnfollowTopic request, CancellationToken cancellationToken) =>
        db.Write(token => db.OwnedBy(viewer).Follows.Where(follow => follow.TopicId == request.TopicId).ExecuteDeleteAsync(token), cancellationToken);
}
