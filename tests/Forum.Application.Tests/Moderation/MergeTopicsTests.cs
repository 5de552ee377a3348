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

public sealed class MergeTopicsTests
{
    [Theory, OnEachDatabase]
    public async Task Fifty_posts_stand_after_fifty_others_each_under_one_number_and_counted(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var authors = new[] { await forum.HasMember("Ancolie"), await forum.HasMember("Mistral") };
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var into = await forum.HasThread("Cible", 50, Audience.Open, authors);
        forum.Clock.Advance(TimeSpan.FromDays(40));
        var from = await forum.HasThread("Source", 50, Audience.Open, authors);
        var permanent = (await forum.PostsOf(from))[6].Id;

        await forum.SendAs(moderator, new MergeTopics(from, into, "Deux fois la même question"));

        var posts = await forum.PostsOf(into);
        Assert.Equal(Enumerable.Range(1, 100), posts.Select(post => post.Number!.Value));
        Assert.Equal(Enumerable.Range(1, 50).Select(n => $"Cible {n}").Concat(Enumerable.Range(1, 50).Select(n => $"Source {n}")), posts.Select(post => post.Source));
        await forum.CountsAsItsRows(into);
        Assert.Equal(100, (await forum.TopicOf(into)).LastNumber);
        Assert.Equal(new PostPlace(permanent, into, 57), await forum.SendAs(Viewer.Guest, new FindPost(permanent)));
        var act = Assert.Single(await forum.Log());
        Assert.Equal((StaffActKind.MergeTopics, into, "Source → Cible", "Deux fois la même question"), (act.Kind, act.TopicId, act.Detail, act.Reason));

        forum.Clock.Advance(TimeSpan.FromDays(40));
        Assert.Equal(101, (await forum.SendAs(authors[0], New.ReplyTo(into))).Number);
        await forum.CountsAsItsRows(into);
    }

    [Theory, OnEachDatabase]
    public async Task The_old_address_leads_to_the_new_topic_for_those_who_see_it_through_any_number_of_merges(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var (first, second, last) = (await forum.HasThread("Un fil", 1, Audience.Open, author), await forum.HasThread("Un autre", 1, Audience.Open, author), await forum.HasThread("Le dernier", 1, Audience.Members, author));

        await forum.SendAs(moderator, new MergeTopics(first, second, "Parce que"));
        Assert.Equal(second, await forum.SendAs(Viewer.Guest, new FindMergedTopic(first)));
        await forum.SendAs(moderator, new MergeTopics(second, last, "Parce que"));

        Assert.Equal((last, last), (await forum.SendAs(author, new FindMergedTopic(first)), await forum.SendAs(author, new FindMergedTopic(second))));
        Assert.Null(await forum.SendAs(Viewer.Guest, new FindMergedTopic(first)));
        Assert.Null(await forum.SendAs(author, new FindMergedTopic(last)));
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(moderator, new ShowTopic(first)));
        Assert.Equal(3, (await forum.SendAs(author, new ShowTopic(last))).Posts.Count);
    }

    [Theory, OnEachDatabase]
    public async Task What_was_written_for_fewer_is_not_merged_where_more_would_read_it(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var named = await forum.HasMember("Nommee");
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var open = await forum.HasThread("Ouvert", 1, Audience.Open, author);
        var members = await forum.HasThread("Membres", 1, Audience.Members, author);
        var alone = await forum.HasThread("Cercle vide", 1, Audience.Circle, author);
        var circle = await forum.HasThread("Cercle", 1, Audience.Circle, author);
        await forum.Names(circle, named);

        foreach (var (from, into) in new[] { (members, open), (alone, members), (alone, circle) })
            Assert.Equal(DenialReason.WouldBeReadByOthers, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(moderator, new MergeTopics(from, into, "Parce que")))).Denial.Reason);
        Assert.Equal(DenialReason.SameTopic, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(moderator, new MergeTopics(open, open, "Parce que")))).Denial.Reason);
        Assert.Equal("Into", (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(moderator, new MergeTopics(open, 999_999, "Parce que")))).Errors.Single().PropertyName);
        Assert.Empty(await forum.Log());

        await forum.SendAs(moderator, new MergeTopics(open, members, "Parce que"));
        await forum.SendAs(moderator, new MergeTopics(circle, alone, "Parce que"));
        Assert.Equal((Audience.Members, Audience.Circle), ((await forum.TopicOf(members)).Audience, (await forum.TopicOf(alone)).Audience));
        Assert.Equal(2, (await forum.Log()).Count);
    }

    [Theory, OnEachDatabase]
    public async Task Followers_and_half_read_topics_come_along_and_nothing_is_silently_read(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var (into, from) = (await forum.HasThread("Cible", 3, Audience.Open, author), await forum.HasThread("Source", 4, Audience.Open, author));
        forum.Clock.Advance(TimeSpan.FromDays(1));
        var latecomer = await forum.HasMember("Nouvelle");
        await forum.SendAs(latecomer, new FollowTopic(from));
        await forum.SendAs(latecomer, new MarkTopicReadUpTo(from, 2));

        await forum.SendAs(moderator, new MergeTopics(from, into, "Parce que"));

        Assert.True(await forum.Follows(latecomer, into));
        Assert.Equal(3 + 2, await forum.ReadUpTo(latecomer, into));
        Assert.Equal(3, await forum.ReadUpTo(author, into) is { } read ? read : 0);
        Assert.Equal(0, await forum.InDatabase(db => db.Set<ReadMark>().CountAsync(mark => mark.TopicId == from)));
    }

    [Theory, OnEachDatabase]
    public async Task Held_posts_come_along_without_a_number_and_what_is_held_or_removed_is_not_merged(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var newcomer = await forum.HasMember("Nouvelle", posts: 0);
        var (into, from) = (await forum.HasThread("Cible", 2, Audience.Open, author), await forum.HasThread("Source", 2, Audience.Open, author));
        var waiting = await forum.SendAs(newcomer, New.ReplyTo(from, "Voyez https://exemple.org"));
        var held = await forum.SendAs(newcomer, New.Topic(body: "Voyez https://exemple.org"));

        Assert.Equal(DenialReason.StillHeld, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(moderator, new MergeTopics(held.TopicId, into, "Parce que")))).Denial.Reason);
        await forum.SendAs(moderator, new RefuseHeld(held.PostId, "Publicité"));
        Assert.Equal(DenialReason.AlreadyRemoved, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(moderator, new MergeTopics(held.TopicId, into, "Parce que")))).Denial.Reason);
        await forum.SendAs(moderator, new MergeTopics(from, into, "Parce que"));
        await forum.SendAs(moderator, new ReleaseHeld(waiting.PostId));

        var released = await forum.InDatabase(db => db.Set<Post>().SingleAsync(post => post.Id == waiting.PostId));
        Assert.Equal((into, 5), (released.TopicId, released.Number));
    }
}
