using FluentValidation;
using Forum.Application.Moderation;
using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Topics;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Tests.Moderation;

public sealed class HeldTests
{
    private const string Link = "Voyez https://exemple.org/promo";

    [Theory, OnEachDatabase]
    public async Task Held_topics_and_posts_are_listed_oldest_first_to_those_who_oversee_their_section(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var elsewhere = await forum.HasSection("parcours");
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var neighbour = await forum.HasMember("Voisine", Role.Moderator, oversees: elsewhere);
        var newcomer = await forum.HasMember("Nouvelle", posts: 0);
        var open = await forum.HasThread("Fil", 1, Audience.Open, await forum.HasMember("Ancolie"));
        var post = await forum.SendAs(newcomer, New.ReplyTo(open, Link));
        forum.Clock.Advance(TimeSpan.FromHours(1));
        var topic = await forum.SendAs(newcomer, New.Topic("Promotion", Link));

        var held = (await forum.SendAs(moderator, new ListHeld())).Lines;

        Assert.Equal([(post.PostId, false, "Fil"), (topic.PostId, true, "Promotion")], held.Select(line => (line.PostId, line.IsTopic, line.Title)));
        Assert.All(held, line => Assert.Contains("exemple.org", line.Html, StringComparison.Ordinal));
        Assert.Empty((await forum.SendAs(neighbour, new ListHeld())).Lines);
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(newcomer, new ListHeld()));
        // Neither here nor there for somebody who moderates elsewhere: its author alone knows of it.
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(neighbour, new ReleaseHeld(topic.PostId)));
        Assert.Equal(DenialReason.NotModerator, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(newcomer, new ReleaseHeld(topic.PostId)))).Denial.Reason);
    }

    [Theory, OnEachDatabase]
    public async Task A_released_post_comes_last_and_counts_once_however_often_it_is_released(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var (author, newcomer) = (await forum.HasMember("Ancolie"), await forum.HasMember("Nouvelle", posts: 0));
        var topic = await forum.HasThread("Fil", 1, Audience.Open, author);
        var held = await forum.SendAs(newcomer, New.ReplyTo(topic, Link));
        await forum.SendAs(author, New.ReplyTo(topic));

        await forum.SendAs(moderator, new ReleaseHeld(held.PostId));
        await forum.SendAs(moderator, new ReleaseHeld(held.PostId));
        await forum.SendAs(moderator, new RefuseHeld(held.PostId, "Trop tard"));

        var post = (await forum.PostsOf(topic))[^1];
        Assert.Equal((held.PostId, 3, PostState.Published), (post.Id, post.Number, post.State));
        Assert.Equal(2, (await forum.TopicOf(topic)).ReplyCount);
        Assert.Equal(1, await forum.PostCountOf(newcomer));
        var act = Assert.Single(await forum.Log());
        Assert.Equal((StaffActKind.ReleaseHeld, held.PostId, newcomer.MemberId, topic), (act.Kind, act.PostId, act.MemberId, act.TopicId));
    }

    [Theory, OnEachDatabase]
    public async Task Held_topics_do_not_make_a_newcomer_known_and_a_released_one_counts(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var newcomer = await forum.HasMember("Nouvelle", posts: 0);
        var first = await forum.SendAs(newcomer, New.Topic("Promotion", Link));
        for (var more = 0; more < 3; more++)
            await forum.SendAs(await forum.ViewerOf(newcomer.MemberId), New.Topic("Encore", Link));

        Assert.Equal(4, (await forum.SendAs(moderator, new ListHeld())).Lines.Count);
        Assert.Equal(0, await forum.PostCountOf(newcomer));
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(Viewer.Guest, new ShowTopic(first.TopicId)));
        await forum.SendAs(moderator, new ReleaseHeld(first.PostId));
        Assert.Equal(1, await forum.PostCountOf(newcomer));
        Assert.Single((await forum.SendAs(Viewer.Guest, new ShowTopic(first.TopicId))).Posts);
    }

    [Theory, OnEachDatabase]
    public async Task Refusing_needs_a_reason_shows_nobody_the_text_and_keeps_it_for_an_appeal(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var newcomer = await forum.HasMember("Nouvelle", posts: 0);
        var open = await forum.HasThread("Fil", 1, Audience.Open, await forum.HasMember("Ancolie"));
        var (post, topic) = (await forum.SendAs(newcomer, New.ReplyTo(open, Link)), await forum.SendAs(newcomer, New.Topic("Promotion", Link)));

        Assert.Equal("Reason", (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(moderator, new RefuseHeld(post.PostId, "")))).Errors.Single().PropertyName);
        Assert.Equal(2, (await forum.SendAs(moderator, new ListHeld())).Lines.Count);
        await forum.SendAs(moderator, new RefuseHeld(post.PostId, "Publicité"));
        await forum.SendAs(moderator, new RefuseHeld(topic.PostId, "Publicité"));

        Assert.Empty((await forum.SendAs(moderator, new ListHeld())).Lines);
        Assert.Equal(TopicState.Removed, (await forum.TopicOf(topic.TopicId)).State);
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(newcomer, new ShowTopic(topic.TopicId)));
        var refused = await forum.InDatabase(db => db.Set<Post>().SingleAsync(p => p.Id == post.PostId));
        Assert.Equal((PostState.RemovedByStaff, null, Link), (refused.State, refused.Number, refused.Source));
        Assert.DoesNotContain((await forum.SendAs(newcomer, new ShowTopic(open))).Posts, shown => shown.Id == post.PostId);
        Assert.Equal([("Publicité", null), ("Publicité", null)], (await forum.Log()).Select(act => (act.Reason!, act.Detail)));
        Assert.Equal(0, await forum.PostCountOf(newcomer));
    }
}
