using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Sections;
using Forum.Domain.Topics;
using Forum.Infrastructure.Security;
using Forum.Infrastructure.Seeding;
using Forum.Infrastructure.Seeding.Texts;
using Forum.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Forum.Application.Tests.Seeding;

public sealed class DemoSeedingTests
{
    [Theory, OnEachDatabase]
    public async Task Every_topic_of_the_demo_is_there_and_nothing_is_in_the_future(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        Assert.NotNull(await forum.FillIfEmpty(demo: true));

        var topics = await forum.Topics();
        var posts = await forum.Posts();
        Assert.Equal(DemoCommunity.Topics.Select(topic => topic.Title).Order(), topics.Select(topic => topic.Title).Order());
        Assert.Equal(DemoCommunity.Topics.Sum(topic => topic.Posts.Count), posts.Count);
        Assert.All(posts, post => Assert.True(post.CreatedAt < forum.Now));
        Assert.All(posts, post => Assert.Equal(PostState.Published, post.State));
        Assert.Equal(DemoCommunity.Topics.Count(topic => topic.IsPinned), topics.Count(topic => topic.PinnedAt is not null));
        Assert.Equal(DemoCommunity.Topics.Count(topic => topic.IsClosed), topics.Count(topic => topic.ClosedAt <= forum.Now));
    }

    [Theory, OnEachDatabase]
    public async Task Its_counters_are_right_and_its_quotes_lead_to_the_posts_that_they_name(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.FillIfEmpty(demo: true);

        await forum.AssertCountersAreRight();
        await forum.AssertPostsOfMembersAreCounted();
        var posts = await forum.Posts();
        var topicOf = posts.ToDictionary(post => post.Id, post => (post.TopicId, post.Number));
        var quotes = posts.SelectMany(post => post.Quotes.Select(quote => (Post: post, Quoted: topicOf[quote.QuotedPostId]))).ToList();
        Assert.Equal(DemoCommunity.Topics.Sum(topic => topic.Posts.Sum(post => post.QuotedNumbers.Count)), quotes.Count);
        Assert.All(quotes, quote => Assert.True(quote.Quoted.TopicId == quote.Post.TopicId && quote.Quoted.Number < quote.Post.Number));
        Assert.All(posts, post => Assert.DoesNotContain("/p/#", post.Source));
        Assert.Contains(posts, post => post.Mentions.Count > 0);
    }

    [Theory, OnEachDatabase]
    public async Task Its_accounts_open_with_the_announced_password_and_hold_the_announced_roles(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var demo = await forum.FillIfEmpty(demo: true);

        await using var scope = forum.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        foreach (var announced in demo!.Accounts)
        {
            var account = await accounts.FindByNameAsync(Pseudonym.Skeleton(announced.Account));
            Assert.True(await accounts.CheckPasswordAsync(account!, demo.Password), announced.Account);
            Assert.False(await accounts.CheckPasswordAsync(account!, demo.Password + "x"), announced.Account);
            var viewer = await forum.ViewerOf(account!.Id);
            Assert.Equal((announced.Pseudonym, announced.Role.ToString()), (viewer.Pseudonym, viewer.Role.ToString()));
        }
    }

    [Theory, OnEachDatabase]
    public async Task A_circle_is_for_those_it_names_and_members_come_back_to_unread_topics(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.FillIfEmpty(demo: true);
        var ids = await forum.InDatabase(db => db.Set<Member>().ToDictionaryAsync(member => member.Pseudonym, member => member.Id));
        var circle = Assert.Single(DemoCommunity.Topics, topic => topic.Audience == DemoAudience.Circle);
        var topicId = (await forum.Topics()).Single(topic => topic.Title == circle.Title).Id;
        var stranger = DemoCommunity.Members.First(member => member.Role == DemoRole.Member && !circle.Circle.Contains(member.Pseudonym) && member.Pseudonym != circle.Author);

        foreach (var named in circle.Circle)
            Assert.Equal(topicId, (await forum.SendAs(await forum.ViewerOf(ids[named]), new ShowTopic(topicId))).Topic.Id);
        await Assert.ThrowsAsync<Pipeline.NotFound>(async () => await forum.SendAs(await forum.ViewerOf(ids[stranger.Pseudonym]), new ShowTopic(topicId)));
        var unread = (await forum.SendAs(await forum.ViewerOf(ids["Brindille"]), new ListUnread())).Lines;
        Assert.Contains(unread, line => line.NewPosts > 0);
        Assert.Contains(unread, line => line.ReadUpTo is null);
        Assert.True(unread.Count < DemoCommunity.Topics.Count);
    }

    [Theory, OnEachDatabase]
    public async Task A_second_start_adds_nothing(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.FillIfEmpty(demo: true);
        var before = await forum.Hash();

        Assert.Null(await forum.FillIfEmpty(demo: true));
        Assert.Equal(before, await forum.Hash());
        Assert.Equal(DemoCommunity.Members.Count, await forum.InDatabase(db => db.Set<Member>().CountAsync()));
    }

    [Theory, OnEachDatabase]
    public async Task Without_a_demo_an_empty_forum_gets_its_sections_once_and_nobody(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.InDatabase(db => db.Set<Section>().ExecuteDeleteAsync());

        Assert.Null(await forum.FillIfEmpty(demo: false));
        var sections = await forum.InDatabase(db => db.Set<Section>().ToDictionaryAsync(section => section.Slug));
        await forum.InDatabase(db => db.Set<Section>().Where(section => section.Slug == "vie-du-forum").ExecuteDeleteAsync());
        Assert.Null(await forum.FillIfEmpty(demo: false));

        Assert.False(await forum.InDatabase(db => db.Set<Member>().AnyAsync()));
        Assert.Equal(FrenchSections.All.Select(section => section.Slug).Order(), sections.Keys.Order());
        Assert.Equal(sections["parcours"].Id, sections["parcours-alcool"].ParentId);
        Assert.Equal((Audience.Circle, SectionKind.Staff), (sections["equipe"].WidestAudience, sections["equipe"].Kind));
        Assert.Equal(FrenchSections.All.Count - 1, await forum.InDatabase(db => db.Set<Section>().CountAsync()));
    }
}
