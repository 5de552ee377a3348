using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

public sealed record ReplyToTopic(int TopicId, string? Body, Guid SubmissionKey) : IRequest<PostPlace>;

public sealed class ReplyToTopicRules : AbstractValidator<ReplyToTopic>
{
    public ReplyToTopicRules()
    {
        RuleFor(reply => reply.Body).Body();
        RuleFor(reply => reply.SubmissionKey).NotEmpty().WithErrorCode("Unknown");
    }
}

public sealed class ReplyToTopicHandler(IForumDb db, Viewer viewer, WriteText write, TimeProvider clock) : IRequestHandler<ReplyToTopic, PostPlace>
{
    public async Task<PostPlace> Handle(ReplyToTopic request, CancellationToken cancellationToken)
    {
        var text = await write.From(request.Body!, cancellationToken);
        return await db.WriteOnce(viewer, request.SubmissionKey, async token =>
        {
            var topic = await db.LockTopic(viewer, request.TopicId, token);
            var section = await db.VisibleTo(viewer).SectionsOfTopics.FirstAsync(s => s.Id == topic.SectionId, token);
            var readToTheEnd = await db.VisibleTo(viewer).Topics.Where(t => t.Id == topic.Id).ReadBy(viewer, db.OwnedBy(viewer)).AnyAsync(row => !row.IsUnread, token);
            var post = topic.Reply(section, viewer, text, request.SubmissionKey, clock.GetUtcNow().UtcDateTime);
            db.Add(post);
            await db.SaveChangesAsync(token);
            if (post.Number is { } number)
            {
                await db.CountPostOf(viewer, token);
                // One's own reply is read; what others wrote before it is not, unless it was.
                if (readToTheEnd)
                    await MarkRead(topic.Id, number, token);
            }

            await db.DropDraft(viewer, DraftPlace.Reply(topic.Id), token);
            return new PostPlace(post.Id, topic.Id, post.Number);
        }, cancellationToken);
    }

    private async Task MarkRead(int topicId, int number, CancellationToken cancellationToken)
    {
        if (await db.OwnedBy(viewer).ReadMarks.Where(mark => mark.TopicId == topicId).ExecuteUpdateAsync(mark => mark.SetProperty(m => m.LastReadNumber, number), cancellationToken) > 0)
            return;
        db.Add(new ReadMark(viewer.MemberId, topicId, number));
        await db.SaveChangesAsync(cancellationToken);
    }
}

internal static class TopicLock
{
    /// <summary>
    /// Loads a topic through the viewer's door and keeps its row from other writers until the transaction ends, on both engines: an update takes
    /// the lock that a read would not.
    /// </summary>
    /// <exception cref="NotFound">It is not there, or not for this viewer.</exception>
    public static async Task<Topic> LockTopic(this IForumDb db, Viewer viewer, int topicId, CancellationToken cancellationToken)
    {
        var seen = db.VisibleTo(viewer).Topics.Where(topic => topic.Id == topicId);
        var locked = await seen.ExecuteUpdateAsync(topic => topic.SetProperty(t => t.Version, t => t.Version + 1), cancellationToken);
        return locked == 0 ? throw new NotFound() : await seen.FirstAsync(cancellationToken);
    }
}
