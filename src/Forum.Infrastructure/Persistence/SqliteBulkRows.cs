using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Forum.Infrastructure.Persistence;

/// <summary>Prepared statements, one for each table, in transactions that the caller ends.</summary>
internal sealed class SqliteBulkRows : BulkRows
{
    // Nothing is waited for on disk until the end, and pages stay in memory: an interrupted filling is thrown away, not repaired.
    private const string Faster = "PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-300000; PRAGMA wal_autocheckpoint=50000;";
    private const string AsBefore = "PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA cache_size=-16000; PRAGMA wal_autocheckpoint=1000;";

    private readonly SqliteConnection connection;
    private readonly Dictionary<Type, SqliteCommand> inserts = [];
    private SqliteTransaction? transaction;

    private SqliteBulkRows(SqliteConnection connection, IModel model)
        : base(model) => this.connection = connection;

    public static async Task<SqliteBulkRows> On(SqliteConnection connection, IModel model, CancellationToken cancellationToken)
    {
        await Execute(connection, Faster, cancellationToken);
        return new SqliteBulkRows(connection, model);
    }

    public override Task Write<T>(IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
    {
        transaction ??= connection.BeginTransaction();
        var shape = ShapeOf(typeof(T));
        if (!inserts.TryGetValue(typeof(T), out var insert))
            inserts[typeof(T)] = insert = Prepare(shape);
        insert.Transaction = transaction;
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < shape.Columns.Count; i++)
                insert.Parameters[i].Value = shape.Columns[i].Of(row);
            insert.ExecuteNonQuery();
        }

        return Task.CompletedTask;
    }

    public override Task Commit(CancellationToken cancellationToken)
    {
        transaction?.Commit();
        transaction?.Dispose();
        transaction = null;
        return Task.CompletedTask;
    }

    public override async Task Finish(CancellationToken cancellationToken)
    {
        await Commit(cancellationToken);
        await using (var check = connection.CreateCommand())
        {
            check.CommandText = "PRAGMA foreign_key_check";
            await using var broken = await check.ExecuteReaderAsync(cancellationToken);
            if (await broken.ReadAsync(cancellationToken))
                throw new InvalidOperationException($"A row of {broken.GetString(0)} refers to a row of {broken.GetString(2)} that is not there.");
        }

        await Execute(connection, AsBefore + "ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);", cancellationToken);
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var insert in inserts.Values)
            await insert.DisposeAsync();
        if (transaction is not null)
            await transaction.DisposeAsync();
        // The pool gives this connection to others.
        await Execute(connection, AsBefore, CancellationToken.None);
    }

    private SqliteCommand Prepare(RowShape shape)
    {
        var insert = connection.CreateCommand();
        var columns = string.Join(", ", shape.Columns.Select(column => $"\"{column.Name}\""));
        var values = string.Join(", ", shape.Columns.Select((_, i) => $"@p{i}"));
        insert.CommandText = $"INSERT INTO \"{shape.Table}\" ({columns}) VALUES ({values})";
        for (var i = 0; i < shape.Columns.Count; i++)
            insert.Parameters.Add(shape.Columns[i].Mapping.CreateParameter(insert, $"@p{i}", value: null, shape.Columns[i].IsNullable));
        return insert;
    }
}
