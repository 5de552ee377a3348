using System.CommandLine;
using System.Diagnostics;
using Forum.Infrastructure.Seeding;
using Forum.Web.Composition;

namespace Forum.Web.Commands;

/// <summary><c>seed</c>: fills an empty forum with invented people and posts, or with the sections alone.</summary>
internal static class SeedCommand
{
    private static readonly Option<int> Members = Number("--members", "Accounts: admin, moderator, member1, member2…, and others.", 9_500);
    private static readonly Option<int> Topics = Number("--topics", "Topics.", 6_500);
    private static readonly Option<int> Posts = Number("--posts", "Posts of all topics together.", 450_000);
    private static readonly Option<int> Longest = Number("--longest", "Replies of the longest topic.", 3_911);
    private static readonly Option<int> Random = Number("--random", "The same number gives the same forum.", 42);
    private static readonly Option<string> Password = new("--password") { Description = "Password of every account, 10 characters or more.", DefaultValueFactory = _ => "" };
    private static readonly Option<bool> Sections = new("--sections") { Description = "Only the sections, without anybody in them." };
    private static readonly Option<bool> Restart = new("--restart") { Description = "Throws away what an interrupted seeding left." };

    public static Command Create()
    {
        var seed = new Command("seed", "Fills an empty forum with invented people and posts.") { Members, Topics, Posts, Longest, Random, Password, Sections, Restart };
        seed.SetAction(Run);
        return seed;
    }

    private static async Task<int> Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var scale = new SeedScale(parsed.GetValue(Members), parsed.GetValue(Topics), parsed.GetValue(Posts), parsed.GetValue(Longest), parsed.GetValue(Random));
        var sectionsAlone = parsed.GetValue(Sections);
        var password = parsed.GetValue(Password)!;
        await using var app = ForumApp.Build([]);
        await using var scope = app.Services.CreateAsyncScope();
        var seeding = scope.ServiceProvider.GetRequiredService<ScaleSeeding>();
        // Before there is a database: a mistyped figure leaves nothing behind.
        if (!sectionsAlone && await seeding.WhyNot(scale, password) is { } wrong)
            return await Refuse(wrong);

        await app.Services.MigrateForum(cancellationToken);
        if (parsed.GetValue(Restart))
            await seeding.StartOver(cancellationToken);
        if (sectionsAlone)
        {
            await seeding.PlantSections(cancellationToken);
            return 0;
        }

        return await Fill(seeding, scale, password, cancellationToken);
    }

    private static async Task<int> Fill(ScaleSeeding seeding, SeedScale scale, string password, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            if (await seeding.Fill(scale, password, new SeedProgress(scale.Posts, clock), cancellationToken) is { } refusal)
                return await Refuse(refusal);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(SeedSentences.Interrupted);
            return 130;
        }

        await Console.Out.WriteLineAsync($"Done in {clock.Elapsed:m\\:ss}: {scale.Members} members, {scale.Topics} topics, {scale.Posts} posts. Sign in as admin, moderator, member1, member2…");
        return 0;
    }

    private static async Task<int> Refuse(SeedRefusal refusal)
    {
        await Console.Error.WriteLineAsync(SeedSentences.Of(refusal));
        return 2;
    }

    private static Option<int> Number(string name, string description, int byDefault) =>
        new(name) { Description = $"{description} ({byDefault})", DefaultValueFactory = _ => byDefault };
}
