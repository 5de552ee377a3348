using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Forum.Application;
using Forum.Domain.Access;
using Forum.Infrastructure.Jobs;
using Forum.Infrastructure.Markup;
using Forum.Infrastructure.Persistence;
using Forum.Infrastructure.Security;
using Forum.Infrastructure.Seeding;
using Forum.Web.Http;
using Forum.Web.Localization;
using Forum.Web.TagHelpers;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace Forum.Web.Composition;

public static class ForumServices
{
    public static readonly CultureInfo[] Cultures = [new("fr"), new("en")];

    public static IServiceCollection AddForum(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.Configure<ForumOptions>(configuration.GetSection("Forum"));
        services.TryAddClock();
        services.AddForumUseCases();
        services.AddForumDatabase(configuration, environment);
        services.AddForumSecurity();
        services.AddForumAccounts(configuration, environment);
        services.AddForumJobs();
        services.AddForumSeeding();
        services.AddSingleton<IMarkup>(provider => new ForumMarkup(provider.GetRequiredService<IOptions<ForumOptions>>().Value.PublicUrl));
        services.AddScoped<CurrentViewer>();
        services.AddScoped<Viewer>(provider => provider.GetRequiredService<CurrentViewer>().Viewer);
        services.AddForumPages();
        services.AddForumSignIn();
        return services;
    }

    private static void TryAddClock(this IServiceCollection services) => services.AddSingleton(TimeProvider.System);

    private static void AddForumDatabase(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var database = configuration.GetSection("Database").Get<DatabaseOptions>() ?? new DatabaseOptions();
        var connection = configuration.GetConnectionString("Forum");
        if (connection is null && database.Provider == DatabaseProvider.Sqlite)
        {
            var directory = Path.GetFullPath(configuration["Forum:DataDirectory"] ?? "data", environment.ContentRootPath);
            Directory.CreateDirectory(directory);
            connection = $"Data Source={Path.Combine(directory, "forum.db")}";
        }

        services.AddForumDatabase(database, connection ?? throw new InvalidOperationException("ConnectionStrings__Forum is needed with Database__Provider=SqlServer."));
    }

    private static void AddForumPages(this IServiceCollection services)
    {
        services.AddLocalization(options => options.ResourcesPath = "Resources");
        services.AddSingleton<IStringLocalizer<Texts>, TypographicTexts>();
        services.AddRequestLocalization(options =>
        {
            options.DefaultRequestCulture = new("fr");
            options.SupportedCultures = options.SupportedUICultures = Cultures;
            // The language is a choice that the person makes here, not something read from their browser: pages that guests share stay the same for all.
            options.RequestCultureProviders = [new Microsoft.AspNetCore.Localization.CookieRequestCultureProvider { CookieName = "language" }];
        });
        // Accents and French quotation marks are letters, not entities.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddSingleton<Icons>();
        services.AddSingleton<Assets>();
        services.AddScoped<Dates>();
        services.AddRazorPages(options => FolderGates.Apply(options.Conventions))
            .AddMvcOptions(options => options.Filters.Add<ForumPageFilter>());
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "form";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.FormFieldName = "form-token";
        });
    }

    private static void AddForumSignIn(this IServiceCollection services) => services
        .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
        .AddCookie(options =>
        {
            options.Cookie.Name = "session";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // The session row rules; this only bounds how long a forgotten cookie can name one.
            options.ExpireTimeSpan = Domain.Members.Session.Lifetime;
            options.SlidingExpiration = true;
            options.LoginPath = Links.To.SignIn();
        });
}
