using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Forum.Domain.Topics;
using Forum.Infrastructure.Seeding;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Forum.Application.Tests.Seeding;

/// <summary>What the tests of both seedings do to a forum and ask of it.</summary>
internal static class SeededForums
{
    public const string Password = "une-promenade-au-soleil";

    public static readonly SeedScale Small = new(Members: 60, Topics: 40, Posts: 1_500, Longest: 211, Random: 42);

    public static Task<SeedRefusal?> Fill(this TestForum forum, SeedScale scale, string password = Password) =>
        forum.Fill(scale, password, new Reported(_ => { }), TestContext.Current.CancellationToken);

    public static async Task<SeedRefusal?> Fill(this TestForum forum, SeedScale scale, string password, IProgress<int> progress, CancellationToken cancellationToken)
    {
        await using var scope = forum.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ScaleSeeding>().Fill(scale, password, progress, cancellationToken);
    }

    public static async Task<TestForum> Filled(Engine engine, SeedScale? scale = null)
    {
        var forum = await TestForum.Start(engine);
        Assert.Null(await forum.Fill(scale ?? Small));
        return forum;
    }

    public static async Task<FilledDemo?> FillIfEmpty(this TestForum forum, bool demo)
    {
        await using var scope = forum.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DemoSeeding>().FillIfEmpty(demo, CancellationToken.None);
    }

    public static Task<List<Topic>> Topics(this TestForum forum) =>
        forum.InDatabase(db => db.Set<Topic>().Include(topic => topic.Months).Include(topic => topic.Circle).OrderBy(topic => topic.Id).AsNoTracking().ToListAsync());

    public static Task<List<Post>> Posts(this TestForum forum) =>
        forum.InDatabase(db => db.Set<Post>().Include(post => post.Quotes).Include(post => post.Mentions).Include(post => post.Revisions).OrderBy(post => post.TopicId).ThenBy(post => post.Number).AsNoTracking().ToListAsync());

    public static async Task<string> Hash(this TestForum forum)
    {
        var rows = new StringBuilder();
        foreach (var topic in await forum.Topics())
            rows.Append(CultureInfo.InvariantCulture, $"{topic.SectionId} {topic.AuthorId} {topic.Title} {topic.Subtitle} {topic.Audience} {topic.LastNumber} {topic.LastPostAt:O} {topic.Liveliness:R} {topic.ViewCount}\n");
        foreach (var post in await forum.Posts())
            rows.Append(CultureInfo.InvariantCulture, $"{post.Id} {post.TopicId} {post.Number} {post.AuthorId} {post.CreatedAt:O} {post.State} {post.SubmissionKey} {post.Source} {post.Html}\n");
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(rows.ToString())));
    }

    /// <summary>Every counter that a topic keeps against the posts that it really has.</summary>
    public static async Task AssertCountersAreRight(this TestForum forum)
    {
        var posts = (await forum.Posts()).ToLookup(post => post.TopicId);
        foreach (var topic in await forum.Topics())
        {
            var own = posts[topic.Id].ToList();
            var lively = own.Aggregate(0.0, (before, post) => Liveliness.After(before, post.CreatedAt));
            var months = own.GroupBy(post => TopicMonth.Of(post.CreatedAt)).Select(month => (month.Key, month.Min(post => post.Number!.Value))).Order();
            Assert.Equal(Enumerable.Range(1, own.Count), own.Select(post => post.Number!.Value));
            Assert.Equal(own.OrderBy(post => post.CreatedAt).ThenBy(post => post.Number).Select(post => post.Id), own.Select(post => post.Id));
            Assert.Equal((own.Count, own.Count - 1), (topic.LastNumber, topic.ReplyCount));
            Assert.Equal((own[0].AuthorId, own[0].CreatedAt), (topic.AuthorId, topic.CreatedAt));
            Assert.Equal((own[^1].AuthorId, own[^1].CreatedAt), (topic.LastPostAuthorId, topic.LastPostAt));
            Assert.Equal(lively, topic.Liveliness, precision: 9);
            Assert.Equal(months, topic.Months.Select(month => (month.Month, month.FirstNumber)).Order());
        }
    }

    public static async Task AssertPostsOfMembersAreCounted(this TestForum forum)
    {
        var counted = (await forum.Posts()).CountBy(post => post.AuthorId).ToDictionary();
        foreach (var member in await forum.InDatabase(db => db.Set<Domain.Members.Member>().AsNoTracking().ToListAsync()))
            Assert.Equal((member.Pseudonym, counted.GetValueOrDefault(member.Id)), (member.Pseudonym, member.PostCount));
    }
}

internal sealed class Reported(Action<int> report) : IProgress<int>
{
    public void Report(int value) => report(value);
}
