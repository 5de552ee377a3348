using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Tests.Topics;

public sealed class MarkTopicReadTests
{
    [Theory, OnEachDatabase]
    public async Task A_mark_moves_forward_only(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (reader, topic) = await TopicOf45(forum);

        Assert.False(await forum.Reads(reader, topic, 1, 20));
        Assert.Equal(20, await forum.MarkOf(reader, topic));
        Assert.False(await forum.Reads(reader, topic, 21, 40));
        Assert.Equal(40, await forum.MarkOf(reader, topic));
        Assert.False(await forum.Reads(reader, topic, 1, 20));
        Assert.Equal(40, await forum.MarkOf(reader, topic));
        Assert.False(await forum.Reads(reader, topic, 41, 45));
        Assert.Equal(45, await forum.MarkOf(reader, topic));
    }

    [Theory, OnEachDatabase]
    public async Task Nothing_unread_is_jumped_over(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (reader, topic) = await TopicOf45(forum);
        await forum.Reads(reader, topic, 1, 20);

        Assert.True(await forum.Reads(reader, topic, 41, 45));

        Assert.Equal(20, await forum.MarkOf(reader, topic));
        Assert.True(await forum.IsUnread(reader, topic));
    }

    [Theory, OnEachDatabase]
    public async Task Opening_the_last_page_of_a_topic_that_one_never_opened_marks_nothing(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (reader, topic) = await TopicOf45(forum);

        Assert.True(await forum.Reads(reader, topic, 41, 45));

        Assert.Null(await forum.MarkOf(reader, topic));
        Assert.True(await forum.IsUnread(reader, topic));
    }

    [Theory, OnEachDatabase]
    public async Task What_was_written_before_one_joined_can_be_jumped_over(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (_, topic) = await TopicOf45(forum);
        var author = await forum.HasMember("Cerise");
        var late = await forum.HasMember("Tardive");
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        await forum.HasPosts(topic, 46, author);
        Assert.True(await forum.IsUnread(late, topic));

        Assert.False(await forum.Reads(late, topic, 41, 46));

        Assert.Equal(46, await forum.MarkOf(late, topic));
        Assert.False(await forum.IsUnread(late, topic));
    }

    [Theory, OnEachDatabase]
    public async Task A_page_may_begin_on_a_number_that_was_read(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (reader, topic) = await TopicOf45(forum);
        await forum.SendAs(reader, new MarkTopicReadUpTo(topic, 30));

        Assert.False(await forum.Reads(reader, topic, 21, 40));

        Assert.Equal(40, await forum.MarkOf(reader, topic));
    }

    [Theory, OnEachDatabase]
    public async Task Somebody_can_say_that_they_have_read_up_to_here(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (reader, topic) = await TopicOf45(forum);

        await forum.SendAs(reader, new MarkTopicReadUpTo(topic, 40));
        Assert.Equal(40, await forum.MarkOf(reader, topic));
        await forum.SendAs(reader, new MarkTopicReadUpTo(topic, 10));
        Assert.Equal(40, await forum.MarkOf(reader, topic));
        await forum.SendAs(reader, new MarkTopicReadUpTo(topic, 99_999));
        Assert.Equal(45, await forum.MarkOf(reader, topic));
    }

    [Theory, OnEachDatabase]
    public async Task A_number_that_no_post_can_have_marks_nothing(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (reader, topic) = await TopicOf45(forum);

        await forum.SendAs(reader, new MarkTopicReadUpTo(topic, -5));

        Assert.True(await forum.IsUnread(reader, topic));
        Assert.False(await forum.Reads(reader, topic, 1, 20));
        Assert.Equal(20, await forum.MarkOf(reader, topic));
    }

    [Theory, OnEachDatabase]
    public async Task A_guest_leaves_no_mark_and_nobody_leaves_one_where_they_see_nothing(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (reader, topic) = await TopicOf45(forum);
        await forum.Changed(topic, row => row.SetProperty(t => t.Audience, Audience.Circle));
        await forum.InDatabase(db => db.Set<ReadMark>().ExecuteDeleteAsync());

        Assert.False(await forum.Reads(Viewer.Guest, topic, 1, 20));
        await Assert.ThrowsAsync<NotFound>(() => forum.Reads(reader, topic, 1, 20));
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(reader, new MarkTopicReadUpTo(topic, 20)));
        Assert.Equal(0, await forum.InDatabase(db => db.Set<ReadMark>().CountAsync()));

        await forum.Named(topic, reader);
        await forum.Reads(reader, topic, 1, 20);
        Assert.Equal(20, await forum.MarkOf(reader, topic));
    }

    [Theory, OnEachDatabase]
    public async Task One_s_own_reply_is_read_where_all_before_it_was(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (reader, topic) = await TopicOf45(forum);
        await forum.SendAs(reader, new MarkTopicReadUpTo(topic, 45));
        await forum.SendAs(reader, New.ReplyTo(topic));
        Assert.Equal(46, await forum.MarkOf(reader, topic));

        await forum.SendAs(await forum.HasMember("Cerise"), New.ReplyTo(topic));
        await forum.SendAs(reader, New.ReplyTo(topic));

        Assert.Equal(46, await forum.MarkOf(reader, topic));
        Assert.True(await forum.IsUnread(reader, topic));
    }

    [Theory, OnEachDatabase]
    public async Task One_s_own_reply_is_read_where_all_before_it_is_older_than_one_s_account(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (reader, topic) = await TopicOf45(forum);
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        var late = await forum.HasMember("Tardive");
        forum.Clock.Advance(TimeSpan.FromMinutes(1));

        await forum.SendAs(late, New.ReplyTo(topic));

        Assert.False(await forum.IsUnread(late, topic));
        Assert.True(await forum.IsUnread(reader, topic));
    }

    /// <summary>A reader who was there before a topic of 45 posts, and never opened it.</summary>
    private static async Task<(Viewer Reader, int TopicId)> TopicOf45(TestForum forum)
    {
        var reader = await forum.HasMember("Mistral");
        var author = await forum.HasMember("Ancolie");
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        var opened = await forum.SendAs(author, New.Topic());
        await forum.HasPosts(opened.TopicId, 45, author);
        return (reader, opened.TopicId);
    }
}
