using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Sections;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>One page of a topic: a range of post numbers, so that page 200 costs what page 1 costs.</summary>
/// <param name="TopicId">The topic.</param>
/// <param name="Page">From 1.</param>
/// <param name="OnlyAuthor">Shows the author's own posts alone, by keyset: those after <paramref name="After"/>.</param>
/// <param name="After">The last number already seen in the only-the-author view.</param>
public sealed record ShowTopic(int TopicId, int Page = 1, bool OnlyAuthor = false, int After = 0) : IRequest<TopicView>;

public sealed record TopicView(
    Topic Topic,
    Section Section,
    string Author,
    IReadOnlyList<PostView> Posts,
    IReadOnlyList<PostView> Held,
    IReadOnlyList<TopicMonth> Months,
    int Page,
    int PageCount,
    int? ReadUpTo,
    bool IsFollowed,
    bool OnlyAuthor,
    bool HasMoreOfAuthor,
    Denial? WhyNotReply,
    Denial? WhyNotModerate)
{
    /// <summary>Threads beyond this many posts get an index by month.</summary>
    public const int MonthIndexFrom = 200;

    /// <summary>The numbers that this page spans, whether a post stands there or was moved away: whoever reads the page has read them all.</summary>
    public int FirstNumber => (Page - 1) * Topic.PostsPerPage + 1;

    public int LastNumber => Math.Min(Page * Topic.PostsPerPage, Topic.LastNumber);

    /// <summary>The highest number that is shown: the only-the-author view goes on after it.</summary>
    public int LastShown => Posts.Count == 0 ? 0 : Posts[^1].Number ?? 0;
}

public sealed record PostView(
    int Id,
    int? Number,
    PostState State,
    string Html,
    DateTime CreatedAt,
    DateTime? EditedAt,
    int Revision,
    int AuthorId,
    string Author,
    Role AuthorRole,
    string? AuthorVerifiedAs,
    DateTime AuthorJoinedAt);

public sealed class ShowTopicHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<ShowTopic, TopicView>
{
    public async Task<TopicView> Handle(ShowTopic request, CancellationToken cancellationToken)
    {
        var visible = db.VisibleTo(viewer);
        var owned = db.OwnedBy(viewer);
        var head = await visible.Topics.AsNoTracking()
            .Where(topic => topic.Id == request.TopicId)
            .Select(topic => new
            {
                Topic = topic,
                Author = topic.Author!.Pseudonym,
                Section = visible.SectionsOfTopics.First(section => section.Id == topic.SectionId),
                Mark = owned.ReadMarks.Where(mark => mark.TopicId == topic.Id).Select(mark => (int?)mark.LastReadNumber).FirstOrDefault(),
                IsFollowed = owned.Follows.Any(follow => follow.TopicId == topic.Id),
            })
            .FirstOrDefaultAsync(cancellationToken)
            .OrNotFound();
        var topic = head.Topic;
        var pageCount = Topic.PageOf(topic.LastNumber);
        if (request.Page < 1 || request.Page > pageCount || request.After < 0)
            throw new NotFound();

        var posts = await PostsOf(request, visible, topic).AsViews().ToListAsync(cancellationToken);
        var held = request.Page == pageCount && viewer.IsMember && !request.OnlyAuthor
            ? await visible.Posts.Where(post => post.TopicId == topic.Id && post.Number == null && post.State == PostState.Held).OrderBy(post => post.Id).AsViews().ToListAsync(cancellationToken)
            : [];
        var months = topic.LastNumber >= TopicView.MonthIndexFrom
            ? await visible.Months.Where(month => month.TopicId == topic.Id).OrderBy(month => month.Month).AsNoTracking().ToListAsync(cancellationToken)
            : [];

        return new TopicView(
            topic,
            head.Section,
            head.Author,
            request.OnlyAuthor && posts.Count > Topic.PostsPerPage ? posts[..Topic.PostsPerPage] : posts,
            held,
            months,
            request.Page,
            pageCount,
            viewer.IsMember ? head.Mark ?? await db.ReachOfWatermark(viewer, topic.Id, cancellationToken) : null,
            head.IsFollowed,
            request.OnlyAuthor,
            request.OnlyAuthor && posts.Count > Topic.PostsPerPage,
            topic.WhyNotReply(head.Section, viewer, clock.GetUtcNow().UtcDateTime),
            topic.WhyNotModerate(viewer));
    }

    private static IQueryable<Post> PostsOf(ShowTopic request, VisibleContent visible, Topic topic)
    {
        var posts = visible.Posts.Where(post => post.TopicId == topic.Id);
        if (request.OnlyAuthor)
            return posts.Where(post => post.AuthorId == topic.AuthorId && post.Number > request.After).OrderBy(post => post.Number).Take(Topic.PostsPerPage + 1);
        var first = (request.Page - 1) * Topic.PostsPerPage + 1;
        var last = request.Page * Topic.PostsPerPage;
        return posts.Where(post => post.Number >= first && post.Number <= last).OrderBy(post => post.Number);
    }
}

internal static class PostViews
{
    public static IQueryable<PostView> AsViews(this IQueryable<Post> posts) => posts.Select(post => new PostView(
        post.Id,
        post.Number,
        post.State,
        // A post hidden by the staff keeps its text for an appeal; no page serves it.
        post.State == PostState.RemovedByStaff || post.State == PostState.RemovedByAuthor ? "" : post.Html,
        post.CreatedAt,
        post.EditedAt,
        post.Revision,
        post.AuthorId,
        post.Author!.Pseudonym,
        post.Author.Role,
        post.Author.VerifiedAs,
        post.Author.JoinedAt));
}
