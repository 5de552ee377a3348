using System.Data.Common;
using System.Reflection;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Forum.Infrastructure.Persistence;

/// <summary>
/// Writes very many rows whose ids the caller decides. Tables, columns and conversions come from the mapping, so a changed entity needs nothing here.
/// References are not checked row by row but all at once by <see cref="Finish"/>: rows may come before those that they refer to.
/// Only for a database that nobody else uses meanwhile.
/// </summary>
internal abstract class BulkRows(IModel model) : IAsyncDisposable
{
    private readonly Dictionary<Type, RowShape> shapes = [];

    public static async Task<BulkRows> Begin(ForumDbContext db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        return db.Database.GetDbConnection() switch
        {
            SqliteConnection sqlite => await SqliteBulkRows.On(sqlite, db.Model, cancellationToken),
            SqlConnection server => new SqlServerBulkRows(server, db.Model),
            var other => throw new NotSupportedException(other.GetType().Name),
        };
    }

    /// <summary>Gives an entity what only the database gives it otherwise: an id, or the id of what it belongs to.</summary>
    public void Assign(object entity, string property, object value) => ShapeOf(entity.GetType()).Assign(entity, property, value);

    public abstract Task Write<T>(IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class;

    /// <summary>Makes lasting what was written so far.</summary>
    public abstract Task Commit(CancellationToken cancellationToken);

    /// <summary>Commits, checks every reference, and gathers the statistics by which the engine chooses its indexes.</summary>
    /// <exception cref="InvalidOperationException">A row refers to one that is not there.</exception>
    public abstract Task Finish(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();

    protected RowShape ShapeOf(Type type)
    {
        if (!shapes.TryGetValue(type, out var shape))
            shapes[type] = shape = new RowShape(model.FindEntityType(type) ?? throw new ArgumentException($"{type.Name} is not mapped."));
        return shape;
    }

    protected IEnumerable<string> Tables => model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct(StringComparer.Ordinal);

    protected static async Task Execute(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

/// <summary>How the mapping lays out one entity as a row.</summary>
internal sealed class RowShape
{
    private readonly Dictionary<string, MemberInfo> members;

    public RowShape(IEntityType type)
    {
        Table = type.GetTableName()!;
        Columns = [.. type.GetProperties().Select(property => new RowColumn(property, StoreObjectIdentifier.Table(Table, type.GetSchema())))];
        members = type.GetProperties().ToDictionary(property => property.Name, property => property.GetMemberInfo(forMaterialization: true, forSet: true), StringComparer.Ordinal);
    }

    public string Table { get; }

    public IReadOnlyList<RowColumn> Columns { get; }

    public void Assign(object entity, string property, object value)
    {
        if (members[property] is FieldInfo field)
            field.SetValue(entity, value);
        else
            ((PropertyInfo)members[property]).SetValue(entity, value);
    }
}

internal sealed class RowColumn(IProperty property, StoreObjectIdentifier table)
{
    private readonly IClrPropertyGetter getter = property.GetGetter();

    public string Name { get; } = property.GetColumnName(table)!;

    public bool IsNullable => property.IsNullable;

    public RelationalTypeMapping Mapping { get; } = property.GetRelationalTypeMapping();

    public object Of(object entity)
    {
        var value = getter.GetClrValue(entity);
        return (Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
    }
}
