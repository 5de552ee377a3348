using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Forum.Infrastructure.Persistence;

public sealed class SqliteForumDbContext(DbContextOptions<SqliteForumDbContext> options) : ForumDbContext(options)
{
    private const int ConstraintUnique = 2067;
    private const int ConstraintPrimaryKey = 1555;

    protected override async Task<IDisposable?> WaitForTurn(CancellationToken cancellationToken) =>
        await WriterQueue.Of(Database.GetConnectionString()!).Enter(cancellationToken);

    protected override bool IsUniqueViolation(Exception? exception) =>
        exception is SqliteException { SqliteExtendedErrorCode: ConstraintUnique or ConstraintPrimaryKey };
}
