using FluentValidation;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using MediatR;

namespace Forum.Application.Moderation;

/// <summary>Ends the replies to a topic; everybody goes on reading it.</summary>
public sealed record CloseTopic(int TopicId, string? Reason) : IRequest;

public sealed record ReopenTopic(int TopicId, string? Reason = null) : IRequest;

public sealed class CloseTopicRules : AbstractValidator<CloseTopic>
{
    public CloseTopicRules() => RuleFor(act => act.Reason).RequiredReason();
}

public sealed class ReopenTopicRules : AbstractValidator<ReopenTopic>
{
    public ReopenTopicRules() => RuleFor(act => act.Reason).OptionalReason();
}

public sealed class CloseTopicHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<CloseTopic>, IRequestHandler<ReopenTopic>
{
    public Task Handle(CloseTopic request, CancellationToken cancellationToken) =>
        db.ActOnTopic(viewer, request.TopicId, (topic, _) =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            return Task.FromResult(topic.Close(viewer, now)
                ? new StaffAct(StaffActKind.CloseTopic, viewer.MemberId, now, topic.SectionId, topic.Id, reason: StaffReason.Of(request.Reason))
                : null);
        }, cancellationToken);

    public Task Handle(ReopenTopic request, CancellationToken cancellationToken) =>
        db.ActOnTopic(viewer, request.TopicId, (topic, _) => Task.FromResult(topic.Reopen(viewer)
            ? new StaffAct(StaffActKind.ReopenTopic, viewer.MemberId, clock.GetUtcNow().UtcDateTime, topic.SectionId, topic.Id, reason: StaffReason.Of(request.Reason))
            : null), cancellationToken);
}
