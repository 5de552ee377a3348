using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>What every writing of a post does beside the post itself.</summary>
internal static class WriteOnceExtensions
{
    /// <summary>A form sent twice, by a double click or a resend, leads to what it made the first time. The unique index on the key decides.</summary>
    public static async Task<PostPlace> WriteOnce(this IForumDb db, Viewer viewer, Guid submissionKey, Func<CancellationToken, Task<PostPlace>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await db.Write(async token => await db.SentWith(submissionKey, viewer, token) ?? await work(token), cancellationToken);
        }
        catch (UniqueConflict)
        {
            return await db.SentWith(submissionKey, viewer, cancellationToken) ?? throw new NotFound();
        }
    }

    public static Task<int> CountPostOf(this IForumDb db, Viewer viewer, CancellationToken cancellationToken) =>
        db.OwnedBy(viewer).Self.ExecuteUpdateAsync(self => self.SetProperty(member => member.PostCount, member => member.PostCount + 1), cancellationToken);

    public static Task<int> DropDraft(this IForumDb db, Viewer viewer, string place, CancellationToken cancellationToken) =>
        db.OwnedBy(viewer).Drafts.Where(draft => draft.Place == place).ExecuteDeleteAsync(cancellationToken);

    private static Task<PostPlace?> SentWith(this IForumDb db, Guid submissionKey, Viewer viewer, CancellationToken cancellationToken) =>
        db.OwnedBy(viewer).Posts
            .Where(post => post.SubmissionKey == submissionKey)
            .Select(post => new PostPlace(post.Id, post.TopicId, post.Number))
            .FirstOrDefaultAsync(cancellationToken);
}
