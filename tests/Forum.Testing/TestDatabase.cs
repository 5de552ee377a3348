using Forum.Infrastructure.Persistence;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Forum.Testing;

/// <summary>A real, migrated, empty database of its own for one test. On SQLite the migrated file is made once a process, then copied.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplate);

    private TestDatabase(Engine engine, string connectionString, string? file)
    {
        Engine = engine;
        ConnectionString = connectionString;
        File = file;
    }

    public Engine Engine { get; }

    public string ConnectionString { get; }

    public string? File { get; }

    public static async Task<TestDatabase> Create(Engine engine)
    {
        if (engine == Engine.Sqlite)
        {
            var file = NewFile();
            System.IO.File.Copy(await Template.Value, file);
            return new TestDatabase(engine, $"Data Source={file}", file);
        }

        var connection = new SqlConnectionStringBuilder(SqlServerForTests.ConnectionString) { InitialCatalog = "forum_" + Guid.NewGuid().ToString("N") }.ToString();
        await using var context = new SqlServerForumDbContext((DbContextOptions<SqlServerForumDbContext>)new DbContextOptionsBuilder<SqlServerForumDbContext>().UseForumSqlServer(connection).Options);
        await context.Database.MigrateAsync();
        return new TestDatabase(engine, connection, null);
    }

    public async ValueTask DisposeAsync()
    {
        if (File is not null)
        {
            SqliteConnection.ClearPool(new SqliteConnection(new SqliteConnectionStringBuilder(ConnectionString) { ForeignKeys = true }.ToString()));
            foreach (var path in new[] { File, File + "-wal", File + "-shm" })
                System.IO.File.Delete(path);
            return;
        }

        await using var context = new SqlServerForumDbContext((DbContextOptions<SqlServerForumDbContext>)new DbContextOptionsBuilder<SqlServerForumDbContext>().UseForumSqlServer(ConnectionString).Options);
        await context.Database.EnsureDeletedAsync();
    }

    private static string NewFile() => Path.Combine(Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "bacloforum-tests")).FullName, Guid.NewGuid().ToString("N") + ".db");

    private static async Task<string> MakeTemplate()
    {
        var file = NewFile();
        await using (var context = new SqliteForumDbContext((DbContextOptions<SqliteForumDbContext>)new DbContextOptionsBuilder<SqliteForumDbContext>().UseForumSqlite($"Data Source={file}").Options))
        {
            await context.Database.MigrateAsync();
            await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        SqliteConnection.ClearAllPools();
        return file;
    }
}
