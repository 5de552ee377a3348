using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Moderation;

/// <summary>Publishes a post that waited, or the topic that it opens.</summary>
public sealed record ReleaseHeld(int PostId) : IRequest;

/// <summary>Does not publish it. Its text is kept for an appeal; no page serves it.</summary>
public sealed record RefuseHeld(int PostId, string? Reason) : IRequest;

public sealed class RefuseHeldRules : AbstractValidator<RefuseHeld>
{
    public RefuseHeldRules() => RuleFor(act => act.Reason).RequiredReason();
}

public sealed class ReleaseHeldHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<ReleaseHeld>, IRequestHandler<RefuseHeld>
{
    public Task Handle(ReleaseHeld request, CancellationToken cancellationToken) =>
        Decide(request.PostId, StaffActKind.ReleaseHeld, null, async (topic, post, token) =>
        {
            if (topic.State == TopicState.Held)
                topic.Release(viewer, clock.GetUtcNow().UtcDateTime);
            else
                topic.Release(post, clock.GetUtcNow().UtcDateTime);
            // It counts from now on: what nobody released does not make a newcomer known.
            await db.VisibleTo(viewer).Members.Where(member => member.Id == post.AuthorId)
                .ExecuteUpdateAsync(author => author.SetProperty(member => member.PostCount, member => member.PostCount + 1), token);
        }, cancellationToken);

    public Task Handle(RefuseHeld request, CancellationToken cancellationToken) =>
        Decide(request.PostId, StaffActKind.RefuseHeld, request.Reason, (topic, post, _) =>
        {
            if (topic.State == TopicState.Held)
                topic.RemoveByStaff(viewer);
            else
                topic.Refuse(post, viewer);
            return Task.CompletedTask;
        }, cancellationToken);

    private async Task Decide(int postId, StaffActKind kind, string? reason, Func<Topic, Post, CancellationToken, Task> decide, CancellationToken cancellationToken)
    {
        var posts = db.VisibleTo(viewer).Posts.Where(post => post.Id == postId);
        var topicId = await posts.Select(post => (int?)post.TopicId).FirstOrDefaultAsync(cancellationToken) ?? throw new NotFound();
        await db.ActOnTopic(viewer, topicId, async (topic, token) =>
        {
            Refused.If(topic.WhyNotModerate(viewer));
            var post = await posts.FirstOrDefaultAsync(p => p.TopicId == topic.Id, token).OrNotFound();
            // Another moderator was faster: what they decided stands.
            if (topic.State == TopicState.Held ? post.Number != 1 : post.State != PostState.Held)
                return null;
            await decide(topic, post, token);
            return new StaffAct(kind, viewer.MemberId, clock.GetUtcNow().UtcDateTime, topic.SectionId, topic.Id, post.Id, post.AuthorId, reason: StaffReason.Of(reason));
        }, cancellationToken);
    }
}
