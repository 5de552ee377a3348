using System.Reflection;
using Forum.Domain.Access;
using Forum.Infrastructure.Persistence;
using Forum.Testing;
using Forum.Web.Http;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Forum.Application.Tests.Persistence;

/// <summary>Where no SQL Server runs, its grammar still does: every use case is run on a context that only records what it would send.</summary>
public sealed class SqlServerStatementsTests
{
    private static readonly List<Type> Requests = [.. typeof(IForumDb).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IBaseRequest)))];

    [Fact]
    public async Task Every_statement_that_a_use_case_sends_to_SQL_Server_is_well_formed()
    {
        HashSet<string> statements = new(StringComparer.Ordinal);
        // Rows full of 0, of 1 and of 2 lead a handler down different paths.
        foreach (var number in new[] { 0, 1, 2 })
            statements.UnionWith(await StatementsOfEveryRequest(number));

        Assert.True(statements.Count > Requests.Count, $"{statements.Count} statements of {Requests.Count} requests");
        Assert.Contains(statements, statement => statement.Contains("INSERT INTO [Posts]", StringComparison.Ordinal) || statement.Contains("MERGE [Posts]", StringComparison.Ordinal));
        Assert.All(statements, statement => Assert.Empty(ErrorsIn(statement)));
        Assert.NotEmpty(ErrorsIn("SELECT FROM WHERE [Topics"));
    }

    [Fact]
    public void The_script_that_makes_the_SQL_Server_database_is_well_formed()
    {
        using var context = new SqlServerForumDbContext((DbContextOptions<SqlServerForumDbContext>)new DbContextOptionsBuilder<SqlServerForumDbContext>().UseForumSqlServer("Server=nowhere").Options);

        Assert.Empty(ErrorsIn(context.Database.GenerateCreateScript()));
    }

    private static async Task<ICollection<string>> StatementsOfEveryRequest(int number)
    {
        var recorder = new StatementRecorder(number);
        await using var forum = await TestForum.Start(Engine.Sqlite, services => services
            .AddScoped<ForumDbContext>(_ => new SqlServerForumDbContext((DbContextOptions<SqlServerForumDbContext>)new DbContextOptionsBuilder<SqlServerForumDbContext>()
                .UseSqlServer("Server=nowhere", server => server.UseCompatibilityLevel(150)).AddInterceptors(recorder).Options)));
        Viewer[] viewers =
        [
            Viewer.Guest,
            new Viewer { MemberId = 1 },
            new Viewer { MemberId = 2, Role = Role.Moderator, OverseenSections = [1, 2] },
            new Viewer { MemberId = 3, Role = Role.Administrator, OverseesEverySection = true },
        ];
        foreach (var request in Requests)
        {
            foreach (var viewer in viewers)
                await Run(forum, viewer, Sample(request, number));
        }

        return recorder.Statements.Keys;
    }

    /// <summary>Runs a handler without its rules. What it makes of rows that fit no rule is its affair: only its statements count here.</summary>
    private static async Task Run(TestForum forum, Viewer viewer, object request)
    {
        await using var scope = forum.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentViewer>().Viewer = viewer;
        var handled = request.GetType().GetInterfaces().First(i => i == typeof(IRequest) || (i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>)));
        var handlerType = handled == typeof(IRequest)
            ? typeof(IRequestHandler<>).MakeGenericType(request.GetType())
            : typeof(IRequestHandler<,>).MakeGenericType(request.GetType(), handled.GetGenericArguments()[0]);
        try
        {
            var handler = scope.ServiceProvider.GetRequiredService(handlerType);
            await (Task)handlerType.GetMethod("Handle")!.Invoke(handler, [request, CancellationToken.None])!;
        }
        catch (Exception exception) when (exception is not NotSupportedException && !exception.Message.Contains("could not be translated", StringComparison.Ordinal))
        {
            // A made-up row ended it.
        }
    }

    private static object Sample(Type type, int number)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).OrderByDescending(c => c.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => SampleOf(parameter.ParameterType, number))]);
    }

    private static object? SampleOf(Type type, int number)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => "exemple",
            _ when type == typeof(int) => Math.Max(number, 1),
            _ when type == typeof(bool) => number > 0,
            _ when type == typeof(Guid) => Guid.NewGuid(),
            _ when type == typeof(DateTime) => new DateTime(2026, 11, 22, 18, 0, 0, DateTimeKind.Utc),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(Math.Min(number, Enum.GetValues(type).Length - 1)),
            _ when type.IsAssignableFrom(typeof(int[])) => new[] { 1 },
            _ when type.IsAssignableFrom(typeof(string[])) => new[] { "exemple" },
            _ => type.IsValueType ? Activator.CreateInstance(type) : null,
        };
    }

    private static IEnumerable<string> ErrorsIn(string sql)
    {
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        return errors.Select(error => $"{error.Line}: {error.Message} in {sql}");
    }
}
