using System.Net;
using System.Security.Claims;
using Forum.Application;
using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Sections;
using Forum.Infrastructure.Persistence;
using Forum.Web.Composition;
using Forum.Web.Http;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Forum.Testing;

/// <summary>
/// The forum with its real services on a database of its own: what a slice test sends its requests to. Only the clock and the mailbox are not real.
/// It begins with one open section, "entraide", and nobody.
/// </summary>
public sealed class TestForum : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly WebApplication app;
    private readonly Lazy<Task> started;

    private TestForum(TestDatabase database, WebApplication app)
    {
        this.database = database;
        this.app = app;
        started = new Lazy<Task>(() =>
        {
            app.UseForum();
            return app.StartAsync();
        });
    }

    public FakeTimeProvider Clock => (FakeTimeProvider)app.Services.GetRequiredService<TimeProvider>();

    public DateTime Now => Clock.GetUtcNow().UtcDateTime;

    public IServiceProvider Services => app.Services;

    public Mailbox Mailbox => app.Services.GetRequiredService<Mailbox>();

    public string ConnectionString => database.ConnectionString;

    public int OpenSectionId { get; private set; }

    public const string OpenSection = "entraide";

    public static async Task<TestForum> Start(Engine engine, Action<IServiceCollection>? with = null)
    {
        var ownDatabase = await TestDatabase.Create(engine);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing", ApplicationName = "Forum.Web", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = engine.ToString(),
            ["ConnectionStrings:Forum"] = ownDatabase.ConnectionString,
        });
        builder.Services.AddForum(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 18, 0, 0, TimeSpan.Zero)));
        // A password costs a tenth of a second on purpose, which hundreds of tests would pay.
        builder.Services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);
        builder.Services.AddSingleton<Mailbox>();
        builder.Services.AddSingleton<IMailSender>(services => services.GetRequiredService<Mailbox>());
        with?.Invoke(builder.Services);
        var forum = new TestForum(ownDatabase, builder.Build());
        if (with is null)
            forum.OpenSectionId = await forum.HasSection(OpenSection);
        return forum;
    }

    /// <summary>Sends a request as somebody, in a scope of its own as the web does.</summary>
    public async Task<T> SendAs<T>(Viewer viewer, IRequest<T> request)
    {
        await using var scope = ScopeOf(viewer);
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(request);
    }

    public async Task SendAs(Viewer viewer, IRequest request)
    {
        await using var scope = ScopeOf(viewer);
        await scope.ServiceProvider.GetRequiredService<ISender>().Send(request);
    }

    /// <summary>Reads or writes rows directly: to arrange what no use case makes, and to look at what one did.</summary>
    public async Task<T> InDatabase<T>(Func<ForumDbContext, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<ForumDbContext>());
    }

    /// <summary>A member as the pages would see them now.</summary>
    public async Task<Viewer> HasMember(string pseudonym, Role role = Role.Member, int posts = NotNew, params int[] oversees)
    {
        var id = await InDatabase(async db =>
        {
            var member = Member.Join(pseudonym, Now);
            member.Appoint(role, everySection: role == Role.Administrator);
            db.Add(member);
            await db.SaveChangesAsync();
            db.AddRange(oversees.Select(section => new SectionModerator(member.Id, section)));
            await db.SaveChangesAsync();
            await db.Set<Member>().Where(m => m.Id == member.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.PostCount, posts));
            return member.Id;
        });
        return await ViewerOf(id);
    }

    public async Task<Viewer> ViewerOf(int memberId)
    {
        var session = new Session(Guid.NewGuid(), memberId, shared: false, Now);
        await InDatabase(async db =>
        {
            db.Add(session);
            return await db.SaveChangesAsync();
        });
        return await SendAs(Viewer.Guest, new Application.Accounts.IdentifyViewer(session.Id));
    }

    public Task<int> HasSection(
        string slug,
        SectionKind kind = SectionKind.Discussion,
        PostingPolicy posting = PostingPolicy.Members,
        Audience widest = Audience.Open,
        Audience? byDefault = null) =>
        InDatabase(async db =>
        {
            var section = Section.Create(slug, slug, "", kind, posting, widest, byDefault ?? widest, parent: null, position: 0);
            db.Add(section);
            await db.SaveChangesAsync();
            return section.Id;
        });

    /// <summary>The browser of a visitor, or of a member who is signed in, on the real pipeline.</summary>
    public async Task<Browser> Browse(Viewer? member = null)
    {
        await started.Value;
        var cookies = new CookieContainer();
        if (member is { IsMember: true })
            cookies.Add(Address, new Cookie("session", await SessionCookieOf(member)));
        var client = new HttpClient(new CookieHandler(cookies, app.GetTestServer().CreateHandler())) { BaseAddress = Address };
        return new Browser(client, cookies);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <summary>Enough posts for links not to be held.</summary>
    private const int NotNew = 10;

    private static readonly Uri Address = new("http://localhost");

    private async Task<string> SessionCookieOf(Viewer member)
    {
        var session = new Session(Guid.NewGuid(), member.MemberId, shared: false, Now);
        await InDatabase(db =>
        {
            db.Add(session);
            return db.SaveChangesAsync();
        });
        var principal = new ClaimsPrincipal(new ClaimsIdentity([new Claim(IdentifyViewerMiddleware.SessionClaim, session.Id.ToString())], CookieAuthenticationDefaults.AuthenticationScheme));
        var options = app.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        return options.TicketDataFormat.Protect(new AuthenticationTicket(principal, CookieAuthenticationDefaults.AuthenticationScheme));
    }

    private AsyncServiceScope ScopeOf(Viewer viewer)
    {
        var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentViewer>().Viewer = viewer;
        return scope;
    }
}
