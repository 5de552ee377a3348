using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Tests.Topics;

public sealed class ReplyToTopicTests
{
    [Theory, OnEachDatabase]
    public async Task A_reply_takes_the_next_number_and_moves_the_counters(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic());
        forum.Clock.Advance(TimeSpan.FromHours(1));

        var reply = await forum.SendAs(await forum.HasMember("Mistral"), New.ReplyTo(opened.TopicId));

        var topic = await forum.InDatabase(db => db.Set<Topic>().SingleAsync());
        Assert.Equal(2, reply.Number);
        Assert.Equal((2, 1, forum.Now), (topic.LastNumber, topic.ReplyCount, topic.LastPostAt));
    }

    [Theory, OnEachDatabase]
    public async Task Sixty_four_members_reply_at_once_and_every_number_is_given_once(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var opened = await forum.SendAs(await forum.HasMember("Ancolie"), New.Topic());
        List<Viewer> members = [];
        for (var i = 0; i < 64; i++)
            members.Add(await forum.HasMember($"Membre{i}x"));

        var replies = await Task.WhenAll(members.Select(member => Task.Run(() => forum.SendAs(member, New.ReplyTo(opened.TopicId)))));

        var topic = await forum.InDatabase(db => db.Set<Topic>().SingleAsync());
        var stored = await forum.InDatabase(db => db.Set<Post>().OrderBy(post => post.Number).Select(post => post.Number!.Value).ToListAsync());
        var counted = await forum.InDatabase(db => db.Set<Domain.Members.Member>().Where(member => member.Pseudonym.StartsWith("Membre")).SumAsync(member => member.PostCount));
        Assert.Equal(Enumerable.Range(1, 65), stored);
        Assert.Equal(Enumerable.Range(2, 64), replies.Select(reply => reply.Number!.Value).Order());
        Assert.Equal((65, 64), (topic.LastNumber, topic.ReplyCount));
        Assert.Equal(64 * 11, counted);
    }

    [Theory, OnEachDatabase]
    public async Task The_same_form_sent_twice_makes_one_post(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic());
        var form = New.ReplyTo(opened.TopicId);

        var both = await Task.WhenAll(forum.SendAs(author, form), forum.SendAs(author, form));
        var another = await forum.SendAs(author, New.ReplyTo(opened.TopicId));

        Assert.Equal(both[0], both[1]);
        Assert.NotEqual(both[0], another);
        Assert.Equal(3, await forum.InDatabase(db => db.Set<Post>().CountAsync()));
    }

    [Theory, OnEachDatabase]
    public async Task A_closed_topic_refuses_a_reply_and_says_since_when(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var member = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(member, New.Topic());
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        await forum.InDatabase(async db =>
        {
            (await db.Set<Topic>().SingleAsync()).Close(moderator, forum.Now);
            return await db.SaveChangesAsync();
        });

        var refused = await Assert.ThrowsAsync<Refused>(() => forum.SendAs(member, New.ReplyTo(opened.TopicId)));
        var allowed = await forum.SendAs(moderator, New.ReplyTo(opened.TopicId));

        Assert.Equal(new Denial(DenialReason.TopicClosed, Since: forum.Now), refused.Denial);
        Assert.Equal(2, allowed.Number);
    }

    [Theory, OnEachDatabase]
    public async Task A_topic_that_one_cannot_see_is_not_there_to_reply_to(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var stranger = await forum.HasMember("Mistral");
        var hidden = await forum.SendAs(author, New.Topic(audience: Audience.Circle));

        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(stranger, New.ReplyTo(hidden.TopicId)));
        Assert.Equal(2, (await forum.SendAs(author, New.ReplyTo(hidden.TopicId))).Number);
    }

    [Theory, OnEachDatabase]
    public async Task A_link_in_the_first_posts_of_a_newcomer_waits_and_takes_no_number(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var opened = await forum.SendAs(await forum.HasMember("Ancolie"), New.Topic());
        var newcomer = await forum.HasMember("Nouvelle", posts: 0);

        var held = await forum.SendAs(newcomer, New.ReplyTo(opened.TopicId, "Voyez https://exemple.org/promo"));
        var plain = await forum.SendAs(newcomer, New.ReplyTo(opened.TopicId, "Bonjour à tous"));

        Assert.Null(held.Number);
        Assert.Equal(2, plain.Number);
    }
}
