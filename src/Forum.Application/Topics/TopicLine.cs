using Forum.Domain.Access;
using Forum.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>A topic as a row of a list.</summary>
public sealed record TopicLine(
    int Id,
    string Title,
    string? Subtitle,
    string Excerpt,
    Audience Audience,
    TopicState State,
    int SectionId,
    int AuthorId,
    string Author,
    DateTime CreatedAt,
    int ReplyCount,
    int ViewCount,
    int LastNumber,
    DateTime LastPostAt,
    string LastAuthor,
    bool IsPinned,
    bool IsClosed,
    int? ReadUpTo,
    bool IsUnread)
{
    public int PageCount => Topic.PageOf(LastNumber);

    /// <summary>Posts since the member's mark; none where they never opened the topic.</summary>
    public int? NewPosts => IsUnread && ReadUpTo is { } read ? LastNumber - read : null;
}

/// <summary>A topic beside how far the viewer has read in it.</summary>
internal sealed class ReadTopic
{
    public required Topic Topic { get; init; }

    public int? ReadUpTo { get; init; }

    public bool IsUnread { get; init; }
}

internal static class ReadTopics
{
    /// <summary>The one rule of "unread": a mark decides where there is one, the member's watermark where there is none.</summary>
    public static IQueryable<ReadTopic> ReadBy(this IQueryable<Topic> topics, Viewer viewer, OwnedRows owned)
    {
        var watermark = viewer.ReadWatermark;
        return from topic in topics
               from mark in owned.ReadMarks.Where(mark => mark.TopicId == topic.Id).DefaultIfEmpty()
               select new ReadTopic
               {
                   Topic = topic,
                   ReadUpTo = mark == null ? null : mark.LastReadNumber,
                   IsUnread = mark == null ? topic.LastPostAt > watermark : mark.LastReadNumber < topic.LastNumber,
               };
    }

    /// <summary>How far this member has read in a topic: their mark, or else the last post that their watermark covers; 0 for none.</summary>
    public static async Task<int> HowFarRead(this IForumDb db, Viewer viewer, int topicId, CancellationToken cancellationToken) =>
        await db.OwnedBy(viewer).ReadMarks.Where(mark => mark.TopicId == topicId).Select(mark => (int?)mark.LastReadNumber).FirstOrDefaultAsync(cancellationToken)
        ?? await db.ReachOfWatermark(viewer, topicId, cancellationToken);

    /// <summary>The last post of a topic that was written before the member's watermark; 0 for none. It stands for a mark where there is none.</summary>
    public static async Task<int> ReachOfWatermark(this IForumDb db, Viewer viewer, int topicId, CancellationToken cancellationToken)
    {
        var visible = db.VisibleTo(viewer);
        var watermark = viewer.ReadWatermark;
        var month = TopicMonth.Of(watermark);
        // The month index bounds the search: a thread of 40,000 posts is not walked back from its end.
        var beyond = await visible.Months.Where(m => m.TopicId == topicId && m.Month > month).MinAsync(m => (int?)m.FirstNumber, cancellationToken) ?? int.MaxValue;
        return await visible.Posts
            .Where(post => post.TopicId == topicId && post.Number < beyond && post.CreatedAt <= watermark)
            .OrderByDescending(post => post.Number).Select(post => post.Number).FirstOrDefaultAsync(cancellationToken) ?? 0;
    }

    public static IQueryable<TopicLine> AsLines(this IQueryable<ReadTopic> topics) => topics.Select(row => new TopicLine(
        row.Topic.Id,
        row.Topic.Title,
        row.Topic.Subtitle,
        row.Topic.Excerpt,
        row.Topic.Audience,
        row.Topic.State,
        row.Topic.SectionId,
        row.Topic.AuthorId,
        row.Topic.Author!.Pseudonym,
        row.Topic.CreatedAt,
        row.Topic.ReplyCount,
        row.Topic.ViewCount,
        row.Topic.LastNumber,
        row.Topic.LastPostAt,
        row.Topic.LastPostAuthor!.Pseudonym,
        row.Topic.PinnedAt != null,
        row.Topic.ClosedAt != null,
        row.ReadUpTo,
        row.IsUnread));
}
