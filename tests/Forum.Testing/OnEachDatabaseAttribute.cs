using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Forum.Testing;

/// <summary>
/// Data of a theory that runs once on each engine. An engine that is not there is shown as skipped, with the reason;
/// <c>FORUM_REQUIRE_SQLSERVER=1</c> turns that skip into a failure.
/// </summary>
public sealed class OnEachDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        IReadOnlyCollection<ITheoryDataRow> rows =
        [
            new TheoryDataRow<Engine>(Engine.Sqlite),
            new TheoryDataRow<Engine>(Engine.SqlServer) { Skip = SqlServerForTests.WhyAbsent },
        ];
        return new(rows);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
