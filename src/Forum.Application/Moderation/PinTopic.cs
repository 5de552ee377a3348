using FluentValidation;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using MediatR;

namespace Forum.Application.Moderation;

/// <summary>Puts a topic above the others of its section.</summary>
public sealed record PinTopic(int TopicId, string? Reason = null) : IRequest;

public sealed record UnpinTopic(int TopicId, string? Reason = null) : IRequest;

public sealed class PinTopicRules : AbstractValidator<PinTopic>
{
    public PinTopicRules() => RuleFor(act => act.Reason).OptionalReason();
}

public sealed class UnpinTopicRules : AbstractValidator<UnpinTopic>
{
    public UnpinTopicRules() => RuleFor(act => act.Reason).OptionalReason();
}

public sealed class PinTopicHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<PinTopic>, IRequestHandler<UnpinTopic>
{
    public Task Handle(PinTopic request, CancellationToken cancellationToken) =>
        db.ActOnTopic(viewer, request.TopicId, (topic, _) =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            return Task.FromResult(topic.Pin(viewer, now)
                ? new StaffAct(StaffActKind.PinTopic, viewer.MemberId, now, topic.SectionId, topic.Id, reason: StaffReason.Of(request.Reason))
                : null);
        }, cancellationToken);

    public Task Handle(UnpinTopic request, CancellationToken cancellationToken) =>
        db.ActOnTopic(viewer, request.TopicId, (topic, _) => Task.FromResult(topic.Unpin(viewer)
            ? new StaffAct(StaffActKind.UnpinTopic, viewer.MemberId, clock.GetUtcNow().UtcDateTime, topic.SectionId, topic.Id, reason: StaffReason.Of(request.Reason))
            : null), cancellationToken);
}
