using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Testing;

namespace Forum.Application.Tests.Topics;

public sealed class MarkAllReadTests
{
    [Theory, OnEachDatabase]
    public async Task All_that_was_shown_counts_as_read(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (reader, author, begun, never) = await TwoUnread(forum);

        await forum.SendAs(reader, new MarkAllRead((await forum.SendAs(reader, new ListUnread())).AsOf));

        Assert.False(await forum.IsUnread(reader, begun));
        Assert.False(await forum.IsUnread(reader, never));
        Assert.Equal(3, await forum.MarkOf(reader, begun));
        Assert.Null(await forum.MarkOf(reader, never));
    }

    [Theory, OnEachDatabase]
    public async Task What_came_after_the_page_was_made_stays_unread(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (reader, author, begun, never) = await TwoUnread(forum);
        var shown = await forum.SendAs(reader, new ListUnread());
        forum.Clock.Advance(TimeSpan.FromSeconds(1));
        await forum.SendAs(author, New.ReplyTo(begun));
        var since = await forum.SendAs(author, New.Topic());

        await forum.SendAs(reader, new MarkAllRead(shown.AsOf));

        Assert.True(await forum.IsUnread(reader, begun));
        Assert.True(await forum.IsUnread(reader, since.TopicId));
        Assert.False(await forum.IsUnread(reader, never));
        Assert.Equal(1, await forum.MarkOf(reader, begun));
    }

    [Theory, OnEachDatabase]
    public async Task A_page_from_the_future_marks_nothing_that_is_to_come(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (reader, author, begun, _) = await TwoUnread(forum);

        await forum.SendAs(reader, new MarkAllRead(forum.Now.AddYears(1)));
        Assert.False(await forum.IsUnread(reader, begun));
        forum.Clock.Advance(TimeSpan.FromSeconds(1));
        var since = await forum.SendAs(author, New.Topic());

        Assert.True(await forum.IsUnread(reader, since.TopicId));
    }

    [Theory, OnEachDatabase]
    public async Task Nobody_else_s_marks_move(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var other = await forum.HasMember("Cerise");
        var (reader, _, begun, never) = await TwoUnread(forum);
        await forum.Reads(other, begun, 1, 1);

        await forum.SendAs(reader, new MarkAllRead(forum.Now));

        Assert.Equal((3, 1), (await forum.MarkOf(reader, begun), await forum.MarkOf(other, begun)));
        Assert.True(await forum.IsUnread(other, never));
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(Viewer.Guest, new MarkAllRead(forum.Now)));
    }

    private static async Task<(Viewer Reader, Viewer Author, int Begun, int Never)> TwoUnread(TestForum forum)
    {
        var reader = await forum.HasMember("Mistral");
        var author = await forum.HasMember("Ancolie");
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        var begun = (await forum.SendAs(author, New.Topic())).TopicId;
        await forum.Reads(reader, begun, 1, 1);
        await forum.HasPosts(begun, 3, author);
        var never = (await forum.SendAs(author, New.Topic())).TopicId;
        Assert.True(await forum.IsUnread(reader, begun));
        Assert.True(await forum.IsUnread(reader, never));
        return (reader, author, begun, never);
    }
}
