using Forum.Application;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Forum.Infrastructure.Persistence;

public static class PersistenceServices
{
    public static IServiceCollection AddForumDatabase(this IServiceCollection services, DatabaseOptions database, string connectionString)
    {
        if (database.Provider == DatabaseProvider.SqlServer)
            services.AddDbContext<ForumDbContext, SqlServerForumDbContext>(options => options.UseForumSqlServer(connectionString, database.MaxBatchSize));
        else
            services.AddDbContext<ForumDbContext, SqliteForumDbContext>(options => options.UseForumSqlite(connectionString));
        services.AddScoped<IForumDb>(provider => provider.GetRequiredService<ForumDbContext>());
        // Keys in the database: what one instance protects, another reads.
        services.AddDataProtection().SetApplicationName("BacloForum").PersistKeysToDbContext<ForumDbContext>();
        return services;
    }

    public static DbContextOptionsBuilder UseForumSqlite(this DbContextOptionsBuilder options, string connectionString) => options
        .UseSqlite(new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true }.ToString())
        .AddInterceptors(new SqlitePragmas());

    // Level 150 runs on the widest range of servers.
    public static DbContextOptionsBuilder UseForumSqlServer(this DbContextOptionsBuilder options, string connectionString, int? maxBatchSize = null) =>
        options.UseSqlServer(connectionString, server =>
        {
            server.UseCompatibilityLevel(150).EnableRetryOnFailure();
            if (maxBatchSize is { } size)
                server.MaxBatchSize(size);
        });
}
