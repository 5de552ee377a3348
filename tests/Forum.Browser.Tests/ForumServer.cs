using Forum.Infrastructure.Seeding;
using Forum.Web.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Forum.Browser.Tests;

/// <summary>A forum as people meet it: the real server on a real port, a real browser, and a thread of 3,911 replies among others.</summary>
public sealed class ForumServer : IAsyncLifetime
{
    public const string Password = "une phrase de passe";
    public const int Longest = 3_911;

    private readonly string directory = Directory.CreateTempSubdirectory("bacloforum-browser-").FullName;
    private WebApplication? app;
    private IPlaywright? playwright;

    public IBrowser Chromium { get; private set; } = null!;

    public string Address { get; private set; } = "";

    public IServiceProvider Services => app!.Services;

    public async ValueTask InitializeAsync()
    {
        app = ForumApp.Build(
        [
            "--applicationName=Forum.Web", $"--contentRoot={Path.Combine(Root, "src/Forum.Web")}", "--environment=Testing",
            "--urls=http://127.0.0.1:0", $"--Forum:DataDirectory={directory}", "--Forum:Demo=false", "--Logging:LogLevel:Default=Warning",
        ]);
        await app.Services.MigrateForum(CancellationToken.None);
        await using (var scope = app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<ScaleSeeding>().Fill(new SeedScale(60, 60, 5_200, Longest, 42), Password, new Progress<int>(), CancellationToken.None);
        await app.StartAsync();
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        playwright = await Playwright.CreateAsync();
        Chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("FORUM_TEST_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>A window of its own, as one person's. It fails the test that opened it when a page asks anything of another host.</summary>
    public async Task<Visit> Open(bool javaScript = true, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await Chromium.NewContextAsync(new()
        {
            BaseURL = Address,
            JavaScriptEnabled = javaScript,
            Locale = "fr-FR",
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        return new Visit(context, await context.NewPageAsync(), Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (Chromium is not null)
            await Chromium.DisposeAsync();
        playwright?.Dispose();
        if (app is not null)
            await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(directory, recursive: true);
    }

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BacloForum.sln")))
                folder = folder.Parent;
            return folder?.FullName ?? throw new InvalidOperationException("Browser tests run in a checkout.");
        }
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<ForumServer>
{
    public const string Name = "Browser";
}
