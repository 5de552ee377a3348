using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>The last page of a topic: what somebody who replies has before their eyes.</summary>
public sealed record ShowLastPage(int TopicId) : IRequest<TopicView>;

/// <summary>What others wrote since a writer opened their composer; at most a page of it.</summary>
public sealed record ShowPostsAfter(int TopicId, int Number) : IRequest<IReadOnlyList<PostView>>;

/// <summary>The text of a post, as a quote ready to stand in a composer.</summary>
public sealed record QuotePost(int PostId) : IRequest<string>;

public sealed class ShowPostsAfterHandler(IForumDb db, Viewer viewer, ISender sender)
    : IRequestHandler<ShowLastPage, TopicView>, IRequestHandler<ShowPostsAfter, IReadOnlyList<PostView>>, IRequestHandler<QuotePost, string>
{
    public async Task<TopicView> Handle(ShowLastPage request, CancellationToken cancellationToken)
    {
        var last = await db.VisibleTo(viewer).Topics.Where(topic => topic.Id == request.TopicId).Select(topic => (int?)topic.LastNumber).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NotFound();
        return await sender.Send(new ShowTopic(request.TopicId, Topic.PageOf(last)), cancellationToken);
    }

    public async Task<IReadOnlyList<PostView>> Handle(ShowPostsAfter request, CancellationToken cancellationToken) =>
        await db.VisibleTo(viewer).Posts
            .Where(post => post.TopicId == request.TopicId && post.Number > request.Number && post.AuthorId != viewer.MemberId)
            .OrderBy(post => post.Number)
            .Take(Topic.PostsPerPage)
            .AsViews().ToListAsync(cancellationToken);

    public async Task<string> Handle(QuotePost request, CancellationToken cancellationToken)
    {
        var post = await db.VisibleTo(viewer).Posts
            .Where(p => p.Id == request.PostId && p.State == PostState.Published)
            .Select(p => new { p.Id, p.Source, p.Author!.Pseudonym })
            .FirstOrDefaultAsync(cancellationToken).OrNotFound();
        // Quotes inside the quoted text stay out: a conversation quotes one step back.
        var lines = post.Source.Split('\n').Where(line => !line.StartsWith('>'));
        return $"> @{post.Pseudonym} /p/{post.Id}\n" + string.Join('\n', lines.Select(line => "> " + line)).TrimEnd('>', ' ', '\n') + "\n\n";
    }
}
