namespace Forum.Infrastructure.Persistence;

public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}

/// <summary>Section <c>Database</c> of the configuration.</summary>
public sealed class DatabaseOptions
{
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>Rows in one batch of inserts. Some engines that speak TDS lack MERGE, which EF uses for batches: 1 avoids it.</summary>
    public int? MaxBatchSize { get; set; }
}
