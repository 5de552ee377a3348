using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Moderation;

/// <summary>What waits for the viewer's word in the sections they oversee, the longest waiting first.</summary>
public sealed record ListHeld : IRequest<HeldView>
{
    public const int Shown = 30;
}

public sealed record HeldView(IReadOnlyList<HeldLine> Lines, bool HasMore);

/// <param name="PostId">The post that waits, or the opening of the topic that does.</param>
/// <param name="TopicId">Its topic.</param>
/// <param name="IsTopic">Whether the whole topic waits.</param>
/// <param name="Title">Of the topic.</param>
/// <param name="Section">Name of its section.</param>
/// <param name="Audience">Who will read it.</param>
/// <param name="Html">The text.</param>
/// <param name="SentAt">UTC.</param>
/// <param name="AuthorId">Who wrote it.</param>
/// <param name="Author">Their pseudonym.</param>
/// <param name="AuthorJoinedAt">UTC.</param>
public sealed record HeldLine(
    int PostId,
    int TopicId,
    bool IsTopic,
    string Title,
    string Section,
    Audience Audience,
    string Html,
    DateTime SentAt,
    int AuthorId,
    string Author,
    DateTime AuthorJoinedAt);

public sealed class ListHeldHandler(IForumDb db, Viewer viewer) : IRequestHandler<ListHeld, HeldView>
{
    public async Task<HeldView> Handle(ListHeld request, CancellationToken cancellationToken)
    {
        if (!viewer.IsStaff)
            throw new NotFound();
        var visible = db.VisibleTo(viewer);
        // Two questions, each answered by an index of the few rows that wait.
        var topics = visible.Topics.Where(topic => topic.State == TopicState.Held);
        var openings = visible.Posts.Where(post => post.Number == 1 && topics.Any(topic => topic.Id == post.TopicId));
        var replies = visible.Posts.Where(post => post.State == PostState.Held && post.Topic!.State == TopicState.Published);
        List<HeldLine> lines =
        [
            .. await LinesOf(openings, visible, isTopic: true).ToListAsync(cancellationToken),
            .. await LinesOf(replies, visible, isTopic: false).ToListAsync(cancellationToken),
        ];
        return new HeldView([.. lines.OrderBy(line => line.SentAt).Take(ListHeld.Shown)], lines.Count > ListHeld.Shown);
    }

    private IQueryable<HeldLine> LinesOf(IQueryable<Post> posts, VisibleContent visible, bool isTopic)
    {
        var (every, overseen) = (viewer.OverseesEverySection, viewer.OverseenSections);
        return posts
            .Where(post => every || overseen.Contains(post.Topic!.SectionId))
            .OrderBy(post => post.CreatedAt)
            .Take(ListHeld.Shown + 1)
            .Select(post => new HeldLine(
                post.Id,
                post.TopicId,
                isTopic,
                post.Topic!.Title,
                visible.Sections.Where(section => section.Id == post.Topic.SectionId).Select(section => section.Name).First(),
                post.Topic.Audience,
                post.Html,
                post.CreatedAt,
                post.AuthorId,
                post.Author!.Pseudonym,
                post.Author.JoinedAt));
    }
}
