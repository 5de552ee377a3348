using Forum.Domain.Members;
using Forum.Domain.Topics;
using Forum.Infrastructure.Seeding;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Forum.Application.Tests.Seeding.SeededForums;

namespace Forum.Application.Tests.Seeding;

public sealed class SeedRefusalTests
{
    private static readonly SeedScale Tiny = new(Members: 12, Topics: 3, Posts: 12, Longest: 5, Random: 1);

    [Theory]
    [InlineData(9, 40, 1_500, 211, SeedRefusal.TooFewMembers)]
    [InlineData(-1, 40, 1_500, 211, SeedRefusal.TooFewMembers)]
    [InlineData(200_001, 40, 1_500, 211, SeedRefusal.TooManyMembers)]
    [InlineData(60, 0, 1_500, 211, SeedRefusal.NoTopics)]
    [InlineData(60, 40, 1_500, -1, SeedRefusal.NegativeLongest)]
    [InlineData(60, 40, 39, 10, SeedRefusal.MoreTopicsThanPosts)]
    [InlineData(60, 40, -5, 10, SeedRefusal.MoreTopicsThanPosts)]
    [InlineData(60, 40, 1_500, 1_500, SeedRefusal.LongestBeyondPosts)]
    [InlineData(60, 40, 1_500, 1_461, SeedRefusal.TooFewPosts)]
    [InlineData(60, 40, 1_500, 36, SeedRefusal.TooManyPosts)]
    [InlineData(60, 40, 1_500, 1_460, null)]
    [InlineData(60, 40, 1_500, 37, null)]
    [InlineData(60, 1, 1, 0, null)]
    [InlineData(9_500, 6_500, 450_000, 3_911, null)]
    public void Figures_that_do_not_go_together_are_refused(int members, int topics, int posts, int longest, SeedRefusal? expected) =>
        Assert.Equal(expected, new SeedScale(members, topics, posts, longest, 42).WhyImpossible);

    [Theory, OnEachDatabase]
    public async Task Figures_at_the_edge_are_met_exactly(Engine engine)
    {
        foreach (var edge in new[] { Tiny with { Topics = 1, Posts = 6 }, Tiny with { Posts = 18 }, Tiny with { Posts = 8 } })
        {
            await using var forum = await Filled(engine, edge);

            var topics = await forum.Topics();
            Assert.Equal((edge.Topics, edge.Posts, edge.Longest), (topics.Count, topics.Sum(topic => topic.LastNumber), topics.Max(topic => topic.ReplyCount)));
        }
    }

    [Theory, OnEachDatabase]
    public async Task A_password_that_the_forum_would_refuse_is_refused_and_nothing_is_written(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);

        Assert.Equal(SeedRefusal.WeakPassword, await forum.Fill(Tiny, ""));
        Assert.Equal(SeedRefusal.WeakPassword, await forum.Fill(Tiny, "too short"));
        Assert.False(await forum.InDatabase(db => db.Set<Member>().AnyAsync()));
        Assert.Null(await forum.Fill(Tiny, "long enough"));
    }

    [Theory, OnEachDatabase]
    public async Task A_forum_with_members_is_refused_and_stays_as_it_is(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await using var empty = await TestForum.Start(engine);
        await forum.HasMember("Ancolie");

        Assert.Equal(SeedRefusal.Inhabited, await forum.Fill(Tiny));
        Assert.Equal((1, 0), (await forum.InDatabase(db => db.Set<Member>().CountAsync()), await forum.InDatabase(db => db.Set<Topic>().CountAsync())));
        Assert.Null(await empty.Fill(Tiny));
        Assert.Equal(SeedRefusal.Inhabited, await empty.Fill(Tiny));
    }

    [Theory, OnEachDatabase]
    public async Task An_interrupted_seeding_is_refused_until_it_starts_over(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        using var interrupt = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => forum.Fill(Tiny, SeededForums.Password, new Reported(_ => interrupt.Cancel()), interrupt.Token));

        Assert.Equal(SeedRefusal.HalfSeeded, await forum.Fill(Tiny));
        await StartOver(forum);
        Assert.Null(await forum.Fill(Tiny));
        // What is whole is not thrown away.
        await StartOver(forum);
        Assert.Equal(12, await forum.InDatabase(db => db.Set<Post>().CountAsync()));
        await forum.AssertCountersAreRight();
    }

    private static async Task StartOver(TestForum forum)
    {
        await using var scope = forum.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ScaleSeeding>().StartOver(CancellationToken.None);
    }
}
