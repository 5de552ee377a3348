using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Forum.Infrastructure.Persistence;

/// <summary>SQL Server's own way of taking in many rows; it leaves references unchecked unless asked.</summary>
internal sealed class SqlServerBulkRows(SqlConnection connection, IModel model) : BulkRows(model)
{
    public override async Task Write<T>(IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
            return;
        var shape = ShapeOf(typeof(T));
        using var table = new DataTable();
        using var copy = new SqlBulkCopy(connection, SqlBulkCopyOptions.KeepIdentity | SqlBulkCopyOptions.KeepNulls | SqlBulkCopyOptions.UseInternalTransaction, externalTransaction: null)
        {
            DestinationTableName = $"[{shape.Table}]",
            BulkCopyTimeout = 0,
        };
        foreach (var column in shape.Columns)
        {
            var type = column.Mapping.Converter?.ProviderClrType ?? column.Mapping.ClrType;
            table.Columns.Add(column.Name, Nullable.GetUnderlyingType(type) ?? type);
            copy.ColumnMappings.Add(column.Name, column.Name);
        }

        foreach (var row in rows)
            table.Rows.Add([.. shape.Columns.Select(column => column.Of(row))]);
        await copy.WriteToServerAsync(table, cancellationToken);
    }

    // Each copy is a transaction of its own.
    public override Task Commit(CancellationToken cancellationToken) => Task.CompletedTask;

    public override async Task Finish(CancellationToken cancellationToken)
    {
        // An unchecked reference is not trusted by the optimiser either.
        foreach (var table in Tables)
            await Execute(connection, $"ALTER TABLE [{table}] WITH CHECK CHECK CONSTRAINT ALL", cancellationToken);
        await Execute(connection, "EXEC sp_updatestats", cancellationToken);
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
