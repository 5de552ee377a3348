using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>The author takes a post of theirs away for good; an opening post that nobody answered takes its topic along.</summary>
public sealed record RemovePost(int PostId) : IRequest<PostPlace?>;

public sealed class RemovePostHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<RemovePost, PostPlace?>
{
    /// <returns>Where the tombstone stands; null when the whole topic went.</returns>
    public Task<PostPlace?> Handle(RemovePost request, CancellationToken cancellationToken) =>
        db.Write(async token =>
        {
            var topicId = await db.VisibleTo(viewer).Posts.Where(p => p.Id == request.PostId).Select(p => (int?)p.TopicId).FirstOrDefaultAsync(token) ?? throw new NotFound();
            var topic = await db.LockTopic(viewer, topicId, token);
            var post = await db.VisibleTo(viewer).Posts
                .Include(p => p.Revisions).Include(p => p.Mentions).Include(p => p.Quotes)
                .FirstAsync(p => p.Id == request.PostId, token);
            post.Remove(viewer, clock.GetUtcNow().UtcDateTime);
            if (post.Number == 1)
                topic.LoseOpening(viewer);
            await db.DropDraft(viewer, DraftPlace.Edit(post.Id), token);
            await db.SaveChangesAsync(token);
            return topic.State == TopicState.Removed ? null : new PostPlace(post.Id, post.TopicId, post.Number);
        }, cancellationToken);
}
