using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Text;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

public sealed record CreateTopic(string SectionSlug, string? Title, string? Subtitle, string? Body, Audience Audience, Guid SubmissionKey) : IRequest<PostPlace>;

public sealed class CreateTopicRules : AbstractValidator<CreateTopic>
{
    public CreateTopicRules()
    {
        RuleFor(topic => topic.Title).Title();
        RuleFor(topic => topic.Subtitle).Subtitle();
        RuleFor(topic => topic.Body).Body();
        RuleFor(topic => topic.Audience).IsInEnum().WithErrorCode("Unknown");
        RuleFor(topic => topic.SubmissionKey).NotEmpty().WithErrorCode("Unknown");
    }
}

public sealed class CreateTopicHandler(IForumDb db, Viewer viewer, WriteText write, TimeProvider clock) : IRequestHandler<CreateTopic, PostPlace>
{
    public async Task<PostPlace> Handle(CreateTopic request, CancellationToken cancellationToken)
    {
        var section = await db.VisibleTo(viewer).Sections.FirstOrDefaultAsync(s => s.Slug == request.SectionSlug, cancellationToken).OrNotFound();
        Refused.If(section.WhyNotOpenTopic(viewer, clock.GetUtcNow().UtcDateTime));
        var text = await write.From(request.Body!, cancellationToken);
        return await db.WriteOnce(viewer, request.SubmissionKey, async token =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var opening = Topic.Open(section, viewer, CleanText.SingleLine(request.Title!), Subtitle(request.Subtitle), request.Audience, text, request.SubmissionKey, now);
            db.Add(opening);
            // What waits is not published: a newcomer's held topics do not make their next link trusted.
            if (opening.Topic!.State == TopicState.Published)
                await db.CountPostOf(viewer, token);
            await db.SaveChangesAsync(token);
            db.Add(new Follow(viewer.MemberId, opening.TopicId, now));
            db.Add(new ReadMark(viewer.MemberId, opening.TopicId, opening.Number!.Value));
            await db.DropDraft(viewer, DraftPlace.NewTopic(section.Id), token);
            await db.SaveChangesAsync(token);
            return new PostPlace(opening.Id, opening.TopicId, opening.Number);
        }, cancellationToken);
    }

    internal static string? Subtitle(string? typed) => CleanText.SingleLine(typed ?? "") is { Length: > 0 } subtitle ? subtitle : null;
}
