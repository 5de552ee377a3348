using Microsoft.EntityFrameworkCore;

namespace Forum.Infrastructure.Persistence;

/// <summary>
/// A table that stands in the database from the first row of a seeding to its last: where it is found, the seeding was interrupted or still runs.
/// A table of its own and no part of the model, because no forum that serves people ever holds it.
/// </summary>
internal static class HalfSeededMark
{
    private const string Table = "HalfSeeded";

    public static async Task<bool> Stands(ForumDbContext db, CancellationToken cancellationToken) =>
        await db.Database.SqlQueryRaw<int>(db.Database.IsSqlite()
            ? $"SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = '{Table}'"
            : $"SELECT COUNT(*) AS [Value] FROM sys.tables WHERE name = '{Table}'").SingleAsync(cancellationToken) > 0;

    /// <summary>Fails where the table is there: of two seedings that start at once, one goes on.</summary>
    public static Task Put(ForumDbContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync($"CREATE TABLE \"{Table}\" (\"Since\" INTEGER)", cancellationToken);

    public static Task Lift(ForumDbContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync($"DROP TABLE \"{Table}\"", cancellationToken);
}
