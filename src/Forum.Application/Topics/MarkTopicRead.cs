using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>The member has had these numbers before their eyes. The mark moves only when nothing unread is jumped over, and only forward.</summary>
/// <param name="TopicId">The topic.</param>
/// <param name="From">The first number shown.</param>
/// <param name="To">The last number shown.</param>
/// <returns>Whether something unread was jumped over, so that the mark stayed where it was.</returns>
public sealed record MarkTopicRead(int TopicId, int From, int To) : IRequest<bool>;

/// <summary>The member says that they have read a topic up to a number, jumping over what comes before.</summary>
public sealed record MarkTopicReadUpTo(int TopicId, int Number) : IRequest;

/// <summary>The member says that all they were shown as unread counts as read: what came after the page was made does not.</summary>
public sealed record MarkAllRead(DateTime ShownAt) : IRequest;

public sealed class MarkTopicReadHandler(IForumDb db, Viewer viewer, TimeProvider clock)
    : IRequestHandler<MarkTopicRead, bool>, IRequestHandler<MarkTopicReadUpTo>, IRequestHandler<MarkAllRead>
{
    public async Task<bool> Handle(MarkTopicRead request, CancellationToken cancellationToken)
    {
        if (!viewer.IsMember)
            return false;
        var known = await db.HowFarRead(viewer, request.TopicId, cancellationToken);
        if (request.From > known + 1)
            return true;
        if (request.To > known)
            await MoveTo(request.TopicId, request.To, cancellationToken);
        return false;
    }

    public Task Handle(MarkTopicReadUpTo request, CancellationToken cancellationToken) => MoveTo(request.TopicId, request.Number, cancellationToken);

    public Task Handle(MarkAllRead request, CancellationToken cancellationToken) =>
        db.Write(async token =>
        {
            var shownAt = request.ShownAt < clock.GetUtcNow().UtcDateTime ? request.ShownAt : clock.GetUtcNow().UtcDateTime;
            var self = await db.OwnedBy(viewer).Self.FirstOrDefaultAsync(token).OrNotFound();
            self.MarkReadUpTo(shownAt);
            // Marks that stand behind would go on saying "unread": they are moved, where nothing came since.
            var visible = db.VisibleTo(viewer).Topics.Where(topic => topic.LastPostAt <= shownAt);
            await db.OwnedBy(viewer).ReadMarks
                .Where(mark => visible.Any(topic => topic.Id == mark.TopicId && topic.LastNumber > mark.LastReadNumber))
                .ExecuteUpdateAsync(mark => mark.SetProperty(m => m.LastReadNumber, m => visible.First(topic => topic.Id == m.TopicId).LastNumber), token);
            await db.SaveChangesAsync(token);
            return true;
        }, cancellationToken);

    private async Task MoveTo(int topicId, int number, CancellationToken cancellationToken)
    {
        if (number < 1)
            return;
        try
        {
            await db.Write(async token =>
            {
                var marks = db.OwnedBy(viewer).ReadMarks.Where(mark => mark.TopicId == topicId);
                // Numbers whose posts were split away have nothing to read: the mark passes over them to the next post that is there.
                var upTo = await db.VisibleTo(viewer).Topics
                    .Where(topic => topic.Id == topicId)
                    .Select(topic => db.VisibleTo(viewer).Posts.Where(post => post.TopicId == topicId && post.Number > number).Min(post => post.Number - 1) ?? topic.LastNumber)
                    .Select(passed => (int?)passed)
                    .FirstOrDefaultAsync(token) ?? throw new NotFound();
                var moved = await marks.Where(mark => mark.LastReadNumber < upTo).ExecuteUpdateAsync(mark => mark.SetProperty(m => m.LastReadNumber, upTo), token);
                if (moved == 0 && !await marks.AnyAsync(token))
                {
                    db.Add(new ReadMark(viewer.MemberId, topicId, upTo));
                    await db.SaveChangesAsync(token);
                }

                return true;
            }, cancellationToken);
        }
        catch (UniqueConflict)
        {
            // Another tab made the mark at the same instant; the next page moves it.
        }
    }
}
