using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Sections;
using Forum.Domain.Topics;
using Forum.Infrastructure.Security;
using Forum.Infrastructure.Seeding;
using Forum.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Forum.Application.Tests.Seeding.SeededForums;

namespace Forum.Application.Tests.Seeding;

public sealed class SeedForumTests
{
    [Theory, OnEachDatabase]
    public async Task It_makes_exactly_what_was_asked_for(Engine engine)
    {
        await using var forum = await Filled(engine);

        var topics = await forum.Topics();
        Assert.Equal((60, 60), (await forum.InDatabase(db => db.Set<Member>().CountAsync()), await forum.InDatabase(db => db.Set<Account>().CountAsync())));
        Assert.Equal((40, 1_500), (topics.Count, topics.Sum(topic => topic.LastNumber)));
        Assert.Equal(1_500, await forum.InDatabase(db => db.Set<Post>().CountAsync()));
        Assert.Equal(211, Assert.Single(topics, topic => topic.ReplyCount >= 211).ReplyCount);
    }

    [Theory, OnEachDatabase]
    public async Task Numbers_counters_months_and_last_posts_are_those_of_the_posts(Engine engine)
    {
        await using var forum = await Filled(engine);

        await forum.AssertCountersAreRight();
        await forum.AssertPostsOfMembersAreCounted();
    }

    [Theory, OnEachDatabase]
    public async Task The_same_random_number_gives_the_same_forum_and_another_one_another(Engine engine)
    {
        await using var first = await Filled(engine);
        await using var again = await Filled(engine);
        await using var other = await Filled(engine, Small with { Random = 43 });

        Assert.Equal(await first.Hash(), await again.Hash());
        Assert.NotEqual(await first.Hash(), await other.Hash());
    }

    [Theory, OnEachDatabase]
    public async Task Every_section_every_audience_and_every_fate_of_a_post_is_met(Engine engine)
    {
        await using var forum = await Filled(engine, Small with { Topics = 90, Posts = 2_500 });

        var topics = await forum.Topics();
        var posts = await forum.Posts();
        var sections = await forum.InDatabase(db => db.Set<Section>().Where(section => section.Slug != TestForum.OpenSection).ToDictionaryAsync(section => section.Id));
        Assert.Equal(FrenchSections.All.Select(section => section.Slug).Where(slug => !FrenchSections.OnlyGroups(slug)).Order(), topics.Select(topic => sections[topic.SectionId].Slug).Distinct().Order());
        Assert.Equal(Enum.GetValues<Audience>(), topics.Select(topic => topic.Audience).Distinct().Order());
        Assert.All(topics, topic => Assert.Equal(topic.Audience, sections[topic.SectionId].Clamp(topic.Audience)));
        Assert.InRange(topics.Count(topic => topic.Subtitle is not null), 30, 60);
        Assert.Contains(topics, topic => topic.PinnedAt is not null);
        Assert.Contains(topics, topic => topic.ClosedAt is not null);
        Assert.Contains(topics, topic => topic.Circle.Count > 0);
        Assert.Contains(posts, post => post.State == PostState.RemovedByAuthor);
        Assert.Contains(posts, post => post.Revisions.Count > 0);
        Assert.Contains(posts, post => post.Mentions.Count > 0);
        Assert.All(posts, post => Assert.Equal(post.IsRemoved, post.Html.Length == 0));
    }

    [Theory, OnEachDatabase]
    public async Task A_post_quotes_an_earlier_one_of_its_topic_and_nobody_writes_before_joining_or_after_now(Engine engine)
    {
        await using var forum = await Filled(engine);

        var posts = await forum.Posts();
        var byId = posts.ToDictionary(post => post.Id);
        var joined = await forum.InDatabase(db => db.Set<Member>().ToDictionaryAsync(member => member.Id, member => member.JoinedAt));
        var quotes = posts.SelectMany(post => post.Quotes.Select(quote => (post, Quoted: byId[quote.QuotedPostId]))).ToList();
        Assert.InRange(quotes.Count, 100, 400);
        Assert.All(quotes, pair => Assert.Equal(pair.post.TopicId, pair.Quoted.TopicId));
        Assert.All(quotes, pair => Assert.True(pair.Quoted.Number < pair.post.Number));
        Assert.All(posts, post => Assert.InRange(post.CreatedAt, joined[post.AuthorId], forum.Now));
        Assert.All(posts, post => Assert.True(!(post.EditedAt > forum.Now)));
    }

    [Theory, OnEachDatabase]
    public async Task Only_the_named_and_the_staff_write_in_a_circle(Engine engine)
    {
        await using var forum = await Filled(engine, Small with { Topics = 90, Posts = 2_500 });

        var staff = await forum.InDatabase(db => db.Set<Member>().Where(member => member.Role >= Role.Moderator).Select(member => member.Id).ToListAsync());
        var posts = (await forum.Posts()).ToLookup(post => post.TopicId);
        var circles = (await forum.Topics()).Where(topic => topic.Audience == Audience.Circle).ToList();
        Assert.True(circles.Sum(topic => posts[topic.Id].Count(post => post.AuthorId != topic.AuthorId)) > 10);
        Assert.All(circles, topic => Assert.All(posts[topic.Id], post => Assert.Contains(post.AuthorId, topic.Circle.Select(named => named.MemberId).Concat(staff).Append(topic.AuthorId))));
    }

    [Theory, OnEachDatabase]
    public async Task Its_accounts_open_with_the_password_and_their_pages_have_read_and_unread_topics(Engine engine)
    {
        await using var forum = await Filled(engine);

        await using var scope = forum.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        foreach (var name in new[] { "admin", "moderator", "member1", "member50" })
        {
            var account = await accounts.FindByNameAsync(Pseudonym.Skeleton(name));
            Assert.True(await accounts.CheckPasswordAsync(account!, SeededForums.Password), name);
            Assert.False(await accounts.CheckPasswordAsync(account!, SeededForums.Password + "!"), name);
        }

        var member = await forum.ViewerOf((await accounts.FindByNameAsync(Pseudonym.Skeleton("member1")))!.Id);
        Assert.NotEmpty((await forum.SendAs(member, new Application.Topics.ListUnread())).Lines);
        var followed = (await forum.SendAs(member, new Application.Topics.ListFollowed())).Lines;
        Assert.Contains(followed, line => line.IsUnread);
        Assert.Contains(followed, line => !line.IsUnread);
        Assert.True((await forum.SendAs(member, new Application.Topics.FindMyJourney())).TopicId > 0);
    }
}
