using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Forum.Infrastructure.Persistence;

/// <summary>Lets the migrations tool make either context without starting the forum.</summary>
internal sealed class DesignTimeSqlite : IDesignTimeDbContextFactory<SqliteForumDbContext>
{
    public SqliteForumDbContext CreateDbContext(string[] args) =>
        new((DbContextOptions<SqliteForumDbContext>)new DbContextOptionsBuilder<SqliteForumDbContext>().UseForumSqlite("Data Source=design.db").Options);
}

internal sealed class DesignTimeSqlServer : IDesignTimeDbContextFactory<SqlServerForumDbContext>
{
    public SqlServerForumDbContext CreateDbContext(string[] args) =>
        new((DbContextOptions<SqlServerForumDbContext>)new DbContextOptionsBuilder<SqlServerForumDbContext>().UseForumSqlServer("Server=design").Options);
}
