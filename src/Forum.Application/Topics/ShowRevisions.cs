using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>What a post said before, for everybody who reads the post.</summary>
public sealed record ShowRevisions(int PostId) : IRequest<RevisionsView>;

/// <param name="Post">The post as it stands.</param>
/// <param name="TopicTitle">Its topic.</param>
/// <param name="TopicId">Its topic's id.</param>
/// <param name="Audience">Who reads it.</param>
/// <param name="Revisions">Latest first.</param>
public sealed record RevisionsView(PostView Post, string TopicTitle, int TopicId, Audience Audience, IReadOnlyList<RevisionView> Revisions);

public sealed record RevisionView(int Revision, string Html, DateTime WrittenAt, DateTime ReplacedAt, string? Reason);

public sealed class ShowRevisionsHandler(IForumDb db, Viewer viewer) : IRequestHandler<ShowRevisions, RevisionsView>
{
    public async Task<RevisionsView> Handle(ShowRevisions request, CancellationToken cancellationToken)
    {
        var visible = db.VisibleTo(viewer);
        var here = visible.Posts.Where(post => post.Id == request.PostId && post.Revision > 0 && (post.State == PostState.Published || post.State == PostState.Held));
        var post = await here.AsViews().FirstOrDefaultAsync(cancellationToken).OrNotFound();
        var topic = await here.Select(p => new { p.Topic!.Id, p.Topic.Title, p.Topic.Audience }).FirstAsync(cancellationToken);
        var revisions = await visible.Revisions
            .Where(revision => revision.PostId == request.PostId)
            .OrderByDescending(revision => revision.Revision)
            .Select(revision => new RevisionView(revision.Revision, revision.Html, revision.WrittenAt, revision.ReplacedAt, revision.Reason))
            .ToListAsync(cancellationToken);
        return new RevisionsView(post, topic.Title, topic.Id, topic.Audience, revisions);
    }
}
