using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Moderation;
using Forum.Domain.Topics;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Tests.Moderation;

/// <summary>Arranging threads and counting what stands in them, for tests of what the staff do with them.</summary>
internal static class Thread
{
    /// <summary>A topic with posts numbered from 1, an hour apart; the authors take turns.</summary>
    public static async Task<int> HasThread(this TestForum forum, string title, int posts, Audience audience, params Viewer[] authors)
    {
        var opened = await forum.SendAs(authors[0], New.Topic(title, $"{title} 1", audience));
        for (var number = 2; number <= posts; number++)
        {
            forum.Clock.Advance(TimeSpan.FromHours(1));
            await forum.SendAs(authors[(number - 1) % authors.Length], New.ReplyTo(opened.TopicId, $"{title} {number}"));
        }

        return opened.TopicId;
    }

    public static Task<Topic> TopicOf(this TestForum forum, int id) =>
        forum.InDatabase(db => db.Set<Topic>().AsNoTracking().Include(topic => topic.Months).Include(topic => topic.Circle).SingleAsync(topic => topic.Id == id));

    public static Task<List<Post>> PostsOf(this TestForum forum, int topicId) =>
        forum.InDatabase(db => db.Set<Post>().AsNoTracking().Where(post => post.TopicId == topicId && post.Number != null).OrderBy(post => post.Number).ToListAsync());

    public static Task<List<StaffAct>> Log(this TestForum forum) =>
        forum.InDatabase(db => db.Set<StaffAct>().AsNoTracking().OrderBy(act => act.Id).ToListAsync());

    /// <summary>Counters, months and last post say what the rows say.</summary>
    public static async Task CountsAsItsRows(this TestForum forum, int topicId)
    {
        var topic = await forum.TopicOf(topicId);
        var posts = await forum.PostsOf(topicId);
        var latest = posts.MaxBy(post => post.CreatedAt)!;
        Assert.Equal(posts.Count - 1, topic.ReplyCount);
        Assert.True(topic.LastNumber >= posts[^1].Number);
        Assert.Equal((latest.CreatedAt, latest.AuthorId), (topic.LastPostAt, topic.LastPostAuthorId));
        Assert.Equal(
            posts.GroupBy(post => TopicMonth.Of(post.CreatedAt)).Select(month => (month.Key, month.Min(post => post.Number)!.Value)).Order(),
            topic.Months.Select(month => (month.Month, month.FirstNumber)).Order());
    }

    public static Task<int> PostCountOf(this TestForum forum, Viewer member) =>
        forum.InDatabase(db => db.Set<Member>().Where(m => m.Id == member.MemberId).Select(m => m.PostCount).SingleAsync());

    public static Task<bool> Follows(this TestForum forum, Viewer member, int topicId) =>
        forum.InDatabase(db => db.Set<Follow>().AnyAsync(follow => follow.MemberId == member.MemberId && follow.TopicId == topicId));

    public static Task<int?> ReadUpTo(this TestForum forum, Viewer member, int topicId) =>
        forum.InDatabase(db => db.Set<ReadMark>().Where(mark => mark.MemberId == member.MemberId && mark.TopicId == topicId).Select(mark => (int?)mark.LastReadNumber).SingleOrDefaultAsync());

    public static Task Names(this TestForum forum, int topicId, Viewer member) =>
        forum.InDatabase(async db =>
        {
            db.Add(new CircleMember(member.MemberId, forum.Now)).Property(named => named.TopicId).CurrentValue = topicId;
            return await db.SaveChangesAsync();
        });
}
