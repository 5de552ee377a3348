using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Moderation;

/// <summary>What the acts on one topic share: its lock, its entity's word, and one line in the log, in the same transaction.</summary>
internal static class TopicActs
{
    /// <param name="db">The database.</param>
    /// <param name="viewer">Who acts.</param>
    /// <param name="topicId">The topic, loaded through the viewer's door.</param>
    /// <param name="act">Acts on the topic; returns the line for the log, or null when nothing changed.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Task ActOnTopic(this IForumDb db, Viewer viewer, int topicId, Func<Topic, CancellationToken, Task<StaffAct?>> act, CancellationToken cancellationToken) =>
        db.Write(async token =>
        {
            var topic = await db.LockTopic(viewer, topicId, token);
            if (await act(topic, token) is { } line)
                db.Add(line);
            await db.SaveChangesAsync(token);
            return true;
        }, cancellationToken);

    /// <summary>Locks a topic with what merging and splitting change beside it.</summary>
    public static async Task<Topic> LockWholeTopic(this IForumDb db, Viewer viewer, int topicId, CancellationToken cancellationToken)
    {
        await db.LockTopic(viewer, topicId, cancellationToken);
        return await db.VisibleTo(viewer).Topics
            .Include(topic => topic.Circle)
            .Include(topic => topic.Months)
            .FirstAsync(topic => topic.Id == topicId, cancellationToken);
    }

    /// <summary>A quote tells the number of what it quotes: texts that quote posts which changed theirs are rendered again by the job.</summary>
    public static Task RenderQuotesOf(this IForumDb db, IQueryable<Post> moved, CancellationToken cancellationToken) =>
        db.Everything.Posts
            .Where(post => db.Everything.Quotes.Any(quote => quote.PostId == post.Id && moved.Any(m => m.Id == quote.QuotedPostId)))
            .ExecuteUpdateAsync(post => post.SetProperty(p => p.MarkupVersion, 0), cancellationToken);
}
