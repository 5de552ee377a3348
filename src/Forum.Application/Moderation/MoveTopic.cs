using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Moderation;

/// <summary>Moves a topic to another section. Its audience follows its author's choice, or the section's where that is tighter.</summary>
/// <param name="TopicId">The topic.</param>
/// <param name="Into">Address of the section.</param>
/// <param name="Reason">Why.</param>
public sealed record MoveTopic(int TopicId, string? Into, string? Reason) : IRequest;

public sealed class MoveTopicRules : AbstractValidator<MoveTopic>
{
    public MoveTopicRules() => RuleFor(act => act.Reason).RequiredReason();
}

public sealed class MoveTopicHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<MoveTopic>
{
    public Task Handle(MoveTopic request, CancellationToken cancellationToken) =>
        db.ActOnTopic(viewer, request.TopicId, async (topic, token) =>
        {
            Refused.If(topic.WhyNotModerate(viewer));
            var sections = db.VisibleTo(viewer).Sections;
            var target = await sections.FirstOrDefaultAsync(section => section.Slug == request.Into, token) ?? throw FieldError.On(nameof(request.Into), "Unknown");
            var before = await sections.Where(section => section.Id == topic.SectionId).Select(section => section.Name).FirstAsync(token);
            if (!topic.MoveTo(target, viewer))
                return null;
            await db.SaveChangesAsync(token);
            await db.ForgetWhoLostSight(db.VisibleTo(viewer).Topics.Where(t => t.Id == topic.Id), token);
            return new StaffAct(StaffActKind.MoveTopic, viewer.MemberId, clock.GetUtcNow().UtcDateTime, target.Id, topic.Id, detail: $"{before} → {target.Name}", reason: StaffReason.Of(request.Reason));
        }, cancellationToken);
}
