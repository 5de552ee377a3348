using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Tests.Topics;

public sealed class ListUnreadTests
{
    [Theory, OnEachDatabase]
    public async Task Unread_topics_say_how_much_is_new_where_one_had_begun(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var reader = await forum.HasMember("Mistral");
        var author = await forum.HasMember("Ancolie");
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        var begun = (await forum.SendAs(author, New.Topic())).TopicId;
        await forum.Reads(reader, begun, 1, 1);
        await forum.HasPosts(begun, 4, author);
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        var never = (await forum.SendAs(author, New.Topic())).TopicId;
        await forum.SendAs(author, New.Topic(audience: Audience.Circle));

        var unread = await forum.SendAs(reader, new ListUnread());

        Assert.Equal([(never, (int?)null), (begun, 3)], unread.Lines.Select(line => (line.Id, line.NewPosts)));
        Assert.Equal(forum.Now, unread.AsOf);
        Assert.Empty((await forum.SendAs(author, new ListUnread())).Lines);
        Assert.Empty((await forum.SendAs(Viewer.Guest, new ListUnread())).Lines);
    }

    [Theory, OnEachDatabase]
    public async Task Pages_of_unread_and_followed_topics_lose_none_even_of_the_same_instant(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var reader = await forum.HasMember("Mistral");
        var author = await forum.HasMember("Ancolie");
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        List<int> topics = [];
        for (var i = 0; i < ListTopics.PerPage + 2; i++)
        {
            topics.Add((await forum.SendAs(author, New.Topic())).TopicId);
            await forum.SendAs(reader, new FollowTopic(topics[^1]));
        }

        var unread = (First: await forum.SendAs(reader, new ListUnread()), Second: await forum.SendAs(reader, new ListUnread(2)));
        var followed = (First: await forum.SendAs(reader, new ListFollowed()), Second: await forum.SendAs(reader, new ListFollowed(2)));

        Assert.Equal((true, false, 2), (unread.First.HasMore, unread.Second.HasMore, unread.Second.Lines.Count));
        Assert.Equal(topics, unread.First.Lines.Concat(unread.Second.Lines).Select(line => line.Id).Order());
        Assert.Equal(topics, followed.First.Lines.Concat(followed.Second.Lines).Select(line => line.Id).Order());
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(reader, new ListUnread(3)));
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(reader, new ListUnread(0)));
    }

    [Theory, OnEachDatabase]
    public async Task Followed_topics_show_first_what_is_new_in_them(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var reader = await forum.HasMember("Mistral");
        var author = await forum.HasMember("Ancolie");
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        var unread = (await forum.SendAs(author, New.Topic())).TopicId;
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        var read = (await forum.SendAs(author, New.Topic())).TopicId;
        await forum.SendAs(author, New.Topic());
        await forum.Reads(reader, read, 1, 1);
        foreach (var topic in new[] { unread, read })
            await forum.SendAs(reader, new FollowTopic(topic));

        Assert.Equal([unread, read], (await forum.SendAs(reader, new ListFollowed())).Lines.Select(line => line.Id));
    }

    [Theory, OnEachDatabase]
    public async Task Following_twice_is_following_once_and_can_be_undone(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var reader = await forum.HasMember("Mistral");
        var author = await forum.HasMember("Ancolie");
        var topic = (await forum.SendAs(author, New.Topic())).TopicId;

        await Task.WhenAll(forum.SendAs(reader, new FollowTopic(topic)), forum.SendAs(reader, new FollowTopic(topic)));
        await forum.SendAs(reader, new FollowTopic(topic));
        Assert.Equal(2, await forum.InDatabase(db => db.Set<Follow>().CountAsync()));

        await forum.SendAs(reader, new UnfollowTopic(topic));
        await forum.SendAs(reader, new UnfollowTopic(topic));
        Assert.Equal([author.MemberId], await forum.InDatabase(db => db.Set<Follow>().Select(follow => follow.MemberId).ToListAsync()));
    }

    [Theory, OnEachDatabase]
    public async Task Nobody_follows_what_they_do_not_see_and_what_one_lost_sight_of_leaves_the_list(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var reader = await forum.HasMember("Mistral");
        var author = await forum.HasMember("Ancolie");
        var hidden = (await forum.SendAs(author, New.Topic(audience: Audience.Circle))).TopicId;
        var open = (await forum.SendAs(author, New.Topic())).TopicId;

        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(reader, new FollowTopic(hidden)));
        Assert.Equal(DenialReason.MustSignIn, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(Viewer.Guest, new FollowTopic(open)))).Denial.Reason);
        await forum.SendAs(reader, new FollowTopic(open));
        Assert.Single((await forum.SendAs(reader, new ListFollowed())).Lines);

        await forum.Changed(open, topic => topic.SetProperty(t => t.Audience, Audience.Circle));
        Assert.Empty((await forum.SendAs(reader, new ListFollowed())).Lines);
    }
}
