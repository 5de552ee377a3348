using System.Data.Common;
using Forum.Infrastructure.Persistence;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Forum.Application.Tests.Topics;

/// <summary>Counts what is really sent to the database: a list that asks once more for each row is found by its second row.</summary>
internal sealed class CommandCounter : DbCommandInterceptor
{
    private int count;

    public static async Task<(TestForum Forum, CommandCounter Counter)> Start(Engine engine)
    {
        var counter = new CommandCounter();
        var forum = await TestForum.Start(engine, services => services
            .ConfigureDbContext<SqliteForumDbContext>(options => options.AddInterceptors(counter))
            .ConfigureDbContext<SqlServerForumDbContext>(options => options.AddInterceptors(counter)));
        await forum.HasSection(TestForum.OpenSection);
        return (forum, counter);
    }

    public async Task<int> During(Func<Task> work)
    {
        count = 0;
        await work();
        return count;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        return new(result);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Interlocked.Increment(ref count);
        return result;
    }
}
