using Forum.Application.Pipeline;
using Forum.Domain.Members;
using Forum.Domain.Sections;
using Forum.Infrastructure.Persistence;
using Forum.Infrastructure.Seeding.Texts;
using Microsoft.EntityFrameworkCore;

namespace Forum.Infrastructure.Seeding;

/// <param name="Accounts">What one signs in with, and who one then is.</param>
/// <param name="Password">The same for all.</param>
public sealed record FilledDemo(IReadOnlyList<DemoMember> Accounts, string Password);

/// <summary>What a forum begins with: its sections, and where a demo is wanted the small community too.</summary>
public sealed class DemoSeeding(ForumDbContext db, DemoWriting writing)
{
    /// <summary>Written here for everybody to see: a demo is never a forum where people confide.</summary>
    public const string Password = "promenade-demo";

    /// <param name="demo">Whether the demo community is wanted, and not the sections alone.</param>
    /// <param name="cancellationToken">Leaves the forum as it was.</param>
    /// <returns>What was filled in; null where there was somebody already, or no demo is wanted.</returns>
    public async Task<FilledDemo?> FillIfEmpty(bool demo, CancellationToken cancellationToken)
    {
        if (await db.Set<Member>().AnyAsync(cancellationToken))
            return null;
        try
        {
            return await db.Write(token => demo ? Community(token) : SectionsAlone(token), cancellationToken);
        }
        catch (UniqueConflict)
        {
            // Another instance started at the same moment and was faster.
            return null;
        }
    }

    private async Task<FilledDemo?> Community(CancellationToken cancellationToken)
    {
        await writing.Write(await FrenchSections.Ensure(db, cancellationToken), Password, cancellationToken);
        return new FilledDemo(DemoCommunity.Members, Password);
    }

    // Sections that an administrator took away do not come back at the next start.
    private async Task<FilledDemo?> SectionsAlone(CancellationToken cancellationToken)
    {
        if (!await db.Set<Section>().AnyAsync(cancellationToken))
            await FrenchSections.Ensure(db, cancellationToken);
        return null;
    }
}
