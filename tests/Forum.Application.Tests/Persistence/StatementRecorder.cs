using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Forum.Application.Tests.Persistence;

/// <summary>Keeps the text of every statement, and lets none reach a server.</summary>
internal sealed class StatementRecorder(int number) : DbCommandInterceptor, IDbConnectionInterceptor, IDbTransactionInterceptor
{
    public ConcurrentDictionary<string, byte> Statements { get; } = new(StringComparer.Ordinal);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Statements.TryAdd(command.CommandText, 0);
        return new(InterceptionResult<DbDataReader>.SuppressWithResult(RowsFor(command)));
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Statements.TryAdd(command.CommandText, 0);
        return InterceptionResult<DbDataReader>.SuppressWithResult(RowsFor(command));
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Statements.TryAdd(command.CommandText, 0);
        return new(InterceptionResult<int>.SuppressWithResult(1));
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Statements.TryAdd(command.CommandText, 0);
        return new(InterceptionResult<object>.SuppressWithResult(number));
    }

    // A form is never one that was sent before: else nothing would be written.
    private AnyRowReader RowsFor(DbCommand command) => new(number, isEmpty: command.CommandText.Contains("[SubmissionKey] = @", StringComparison.Ordinal));

    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

    public ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => new(InterceptionResult.Suppress());

    public ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default) =>
        new(InterceptionResult<DbTransaction>.SuppressWithResult(new NoTransaction(connection)));

    private sealed class NoTransaction(DbConnection connection) : DbTransaction
    {
        public override System.Data.IsolationLevel IsolationLevel => System.Data.IsolationLevel.ReadCommitted;

        protected override DbConnection DbConnection => connection;

        public override void Commit()
        {
            // Nothing was begun.
        }

        public override void Rollback()
        {
            // Nothing was begun.
        }
    }
}
