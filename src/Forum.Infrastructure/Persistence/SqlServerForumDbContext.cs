using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Forum.Infrastructure.Persistence;

public sealed class SqlServerForumDbContext(DbContextOptions<SqlServerForumDbContext> options) : ForumDbContext(options)
{
    private const int UniqueIndex = 2601;
    private const int UniqueConstraint = 2627;

    protected override bool IsUniqueViolation(Exception? exception) =>
        exception is SqlException { Number: UniqueIndex or UniqueConstraint };
}
