using FluentValidation;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Text;
using MediatR;

namespace Forum.Application.Moderation;

/// <summary>Changes title and subtitle. Its author may as well: that is not an act of the staff, and stands in no log.</summary>
public sealed record RenameTopic(int TopicId, string? Title, string? Subtitle, string? Reason = null) : IRequest;

public sealed class RenameTopicRules : AbstractValidator<RenameTopic>
{
    public RenameTopicRules()
    {
        RuleFor(topic => topic.Title).Title();
        RuleFor(topic => topic.Subtitle).Subtitle();
        RuleFor(topic => topic.Reason).OptionalReason();
    }
}

public sealed class RenameTopicHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<RenameTopic>
{
    public Task Handle(RenameTopic request, CancellationToken cancellationToken) =>
        db.ActOnTopic(viewer, request.TopicId, (topic, _) =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var before = topic.Title;
            var renamed = topic.Rename(viewer, CleanText.SingleLine(request.Title), CreateTopicHandler.Subtitle(request.Subtitle), now);
            return Task.FromResult(renamed && topic.AuthorId != viewer.MemberId
                ? new StaffAct(StaffActKind.RenameTopic, viewer.MemberId, now, topic.SectionId, topic.Id, detail: $"{before} → {topic.Title}", reason: StaffReason.Of(request.Reason))
                : null);
        }, cancellationToken);
}
