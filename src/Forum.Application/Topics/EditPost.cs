using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Text;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>What the author sees before editing.</summary>
public sealed record ShowPostToEdit(int PostId) : IRequest<PostToEdit>;

public sealed record PostToEdit(int PostId, int TopicId, int? Number, string TopicTitle, Audience Audience, string Source, int Version, bool LeavesRevision);

/// <param name="PostId">The post.</param>
/// <param name="Body">The new text.</param>
/// <param name="Reason">Said to readers beside the revision; optional.</param>
/// <param name="Version">The version that the author had before their eyes.</param>
public sealed record EditPost(int PostId, string? Body, string? Reason, int Version) : IRequest<PostPlace>;

public sealed class EditPostRules : AbstractValidator<EditPost>
{
    public EditPostRules()
    {
        RuleFor(post => post.Body).Body();
        RuleFor(post => post.Reason).NoLongerThan(StaffAct.MaxReasonLength);
    }
}

/// <summary>The post was changed meanwhile, from another tab or by the staff: both texts are shown.</summary>
public sealed class ChangedMeanwhile(string currentText) : Exception("The text was changed meanwhile.")
{
    public string CurrentText { get; } = currentText;
}

public sealed class EditPostHandler(IForumDb db, Viewer viewer, WriteText write, TimeProvider clock)
    : IRequestHandler<ShowPostToEdit, PostToEdit>, IRequestHandler<EditPost, PostPlace>
{
    public async Task<PostToEdit> Handle(ShowPostToEdit request, CancellationToken cancellationToken)
    {
        var found = await db.VisibleTo(viewer).Posts.AsNoTracking()
            .Where(post => post.Id == request.PostId)
            .Select(post => new { Post = post, post.Topic!.Title, post.Topic.Audience })
            .FirstOrDefaultAsync(cancellationToken).OrNotFound();
        var now = clock.GetUtcNow().UtcDateTime;
        Refused.If(found.Post.WhyNotEdit(viewer, now));
        return new PostToEdit(found.Post.Id, found.Post.TopicId, found.Post.Number, found.Title, found.Audience, found.Post.Source, found.Post.Version, now - found.Post.CreatedAt > Post.Grace);
    }

    public async Task<PostPlace> Handle(EditPost request, CancellationToken cancellationToken)
    {
        var text = await write.From(request.Body!, cancellationToken);
        return await db.Write(async token =>
        {
            var topicId = await db.VisibleTo(viewer).Posts.Where(p => p.Id == request.PostId).Select(p => (int?)p.TopicId).FirstOrDefaultAsync(token) ?? throw new NotFound();
            var topic = await db.LockTopic(viewer, topicId, token);
            var post = await db.VisibleTo(viewer).Posts.Include(p => p.Mentions).Include(p => p.Quotes).FirstAsync(p => p.Id == request.PostId, token);
            Refused.If(post.WhyNotEdit(viewer, clock.GetUtcNow().UtcDateTime));
            if (post.Version != request.Version)
                throw new ChangedMeanwhile(post.Source);
            post.Edit(viewer, text, CleanText.SingleLine(request.Reason ?? ""), clock.GetUtcNow().UtcDateTime);
            if (post.Number == 1)
                topic.OpensWith(text);
            await db.DropDraft(viewer, DraftPlace.Edit(post.Id), token);
            await db.SaveChangesAsync(token);
            return new PostPlace(post.Id, post.TopicId, post.Number);
        }, cancellationToken);
    }
}
