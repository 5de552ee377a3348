using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Forum.Application.Tests.Topics;

/// <summary>What no use case makes yet, or makes only slowly.</summary>
internal static class Arranged
{
    public static Task<int> Changed(this TestForum forum, int topicId, Action<UpdateSettersBuilder<Topic>> change) =>
        forum.InDatabase(db => db.Set<Topic>().Where(topic => topic.Id == topicId).ExecuteUpdateAsync(change));

    public static Task<int> InState(this TestForum forum, int topicId, TopicState state) => forum.Changed(topicId, topic => topic.SetProperty(t => t.State, state));

    public static Task<int> Named(this TestForum forum, int topicId, Viewer member) => forum.InDatabase(db =>
    {
        var named = db.Entry(new CircleMember(member.MemberId, forum.Now));
        named.Property(row => row.TopicId).CurrentValue = topicId;
        named.State = EntityState.Added;
        return db.SaveChangesAsync();
    });

    /// <summary>Replies of the authors in turn, until the topic has this many posts.</summary>
    public static async Task HasPosts(this TestForum forum, int topicId, int count, params Viewer[] authors)
    {
        var last = await forum.LastNumberOf(topicId);
        for (var number = last + 1; number <= count; number++)
            await forum.SendAs(authors[number % authors.Length], New.ReplyTo(topicId, $"Message {number}"));
    }

    public static Task<int> LastNumberOf(this TestForum forum, int topicId) =>
        forum.InDatabase(db => db.Set<Topic>().Where(topic => topic.Id == topicId).Select(topic => topic.LastNumber).SingleAsync());

    public static Task<Topic> TopicOf(this TestForum forum, int topicId) => forum.InDatabase(db => db.Set<Topic>().AsNoTracking().SingleAsync(topic => topic.Id == topicId));

    public static Task<Post> PostOf(this TestForum forum, int postId) => forum.InDatabase(db => db.Set<Post>()
        .Include(post => post.Revisions).Include(post => post.Mentions).Include(post => post.Quotes).AsNoTracking().SingleAsync(post => post.Id == postId));

    public static Task<int?> MarkOf(this TestForum forum, Viewer member, int topicId) => forum.InDatabase(db =>
        db.Set<ReadMark>().Where(mark => mark.MemberId == member.MemberId && mark.TopicId == topicId).Select(mark => (int?)mark.LastReadNumber).SingleOrDefaultAsync());

    public static async Task<bool> IsUnread(this TestForum forum, Viewer member, int topicId) =>
        (await forum.SendAs(await forum.ViewerOf(member.MemberId), new ListUnread())).Lines.Any(line => line.Id == topicId);

    /// <summary>What the page does when it is shown.</summary>
    public static Task<bool> Reads(this TestForum forum, Viewer member, int topicId, int from, int to) => forum.SendAs(member, new MarkTopicRead(topicId, from, to));
}
