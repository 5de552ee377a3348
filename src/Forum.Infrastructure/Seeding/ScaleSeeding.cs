using Forum.Application;
using Forum.Domain.Members;
using Forum.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Forum.Infrastructure.Seeding;

/// <summary>
/// Fills an empty forum with as many invented members, topics and posts as asked: what benchmarks and rehearsals run on. Every post goes through
/// the rules of the domain and through the real markup; only the way into the database is a shorter one.
/// </summary>
public sealed class ScaleSeeding(ForumDbContext db, SeededAccounts accounts, IMarkup markup, TimeProvider clock)
{
    private const int Batch = 4096;

    public async Task<SeedRefusal?> WhyNot(CancellationToken cancellationToken) =>
        await HalfSeededMark.Stands(db, cancellationToken) ? SeedRefusal.HalfSeeded
        : await db.Set<Member>().AnyAsync(cancellationToken) ? SeedRefusal.Inhabited
        : null;

    /// <summary>What is wrong with the order itself, whatever the database holds.</summary>
    public async Task<SeedRefusal?> WhyNot(SeedScale scale, string password) =>
        scale.WhyImpossible ?? (await accounts.Accept(password) ? null : SeedRefusal.WeakPassword);

    /// <summary>Throws away what an interrupted seeding left, and nothing else: a forum that holds anything more is not touched.</summary>
    public async Task StartOver(CancellationToken cancellationToken)
    {
        if (await WhyNot(cancellationToken) != SeedRefusal.HalfSeeded)
            return;
        await db.Database.EnsureDeletedAsync(cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>The sections alone, those that are not there.</summary>
    public async Task PlantSections(CancellationToken cancellationToken) => await FrenchSections.Ensure(db, cancellationToken);

    /// <param name="scale">How much.</param>
    /// <param name="password">Of every account.</param>
    /// <param name="progress">Told how many posts are written.</param>
    /// <param name="cancellationToken">Leaves a half-filled database, marked as such.</param>
    /// <returns>Why nothing was done; null when all was.</returns>
    public async Task<SeedRefusal?> Fill(SeedScale scale, string password, IProgress<int> progress, CancellationToken cancellationToken)
    {
        if ((await WhyNot(scale, password) ?? await WhyNot(cancellationToken)) is { } refusal)
            return refusal;

        await HalfSeededMark.Put(db, cancellationToken);
        var sections = await FrenchSections.Ensure(db, cancellationToken);
        var end = clock.GetUtcNow().UtcDateTime;
        var people = new SeedPeople(scale, end - SeedPlan.Span, end);
        var plan = SeedPlan.Of(scale, people, end);
        await using (var rows = await BulkRows.Begin(db, cancellationToken))
        {
            await SeededMembers.Write(rows, plan, people, sections, accounts.With(password), end, cancellationToken);
            var forum = new SeededForum(rows, plan, people, sections, end);
            await WritePosts(forum, plan, new SeedTexts(plan, people, markup, scale.Random), progress, cancellationToken);
            await forum.Close(cancellationToken);
            await SeededReaders.Write(rows, forum.Topics, people, scale.Random, cancellationToken);
            await rows.Finish(cancellationToken);
        }

        await HalfSeededMark.Lift(db, cancellationToken);
        return null;
    }

    // The next texts are written while these go into the database.
    private static async Task WritePosts(SeededForum forum, SeedPlan plan, SeedTexts texts, IProgress<int> progress, CancellationToken cancellationToken)
    {
        Task<WrittenPost[]> Writing(int from) =>
            Task.Run(() => texts.Write(from, Math.Min(from + Batch, plan.Posts.Length), cancellationToken), cancellationToken);

        var writing = Writing(0);
        for (var from = 0; from < plan.Posts.Length; from += Batch)
        {
            var written = await writing;
            if (from + Batch < plan.Posts.Length)
                writing = Writing(from + Batch);
            await forum.Take(from, written, cancellationToken);
            progress.Report(from + written.Length);
        }
    }
}
