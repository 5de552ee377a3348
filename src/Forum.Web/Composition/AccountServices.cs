using Forum.Application.Accounts;
using Forum.Infrastructure.Mail;
using Forum.Infrastructure.Security;
using Forum.Web.Http;
using Forum.Web.Pages.Account;
using Microsoft.Extensions.Options;

namespace Forum.Web.Composition;

internal static class AccountServices
{
    public static void AddForumAccounts(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton<Charter>(provider =>
        {
            var forum = provider.GetRequiredService<IOptions<ForumOptions>>().Value;
            return CharterFile.Read(Path.Combine(forum.ContentDirectory, "fr", "charter.md"), forum.PublicUrl);
        });
        var data = Path.GetFullPath(configuration["Forum:DataDirectory"] ?? "data", environment.ContentRootPath);
        var mail = new MailOptions { Folder = Path.Combine(data, "mail") };
        configuration.GetSection("Mail").Bind(mail);
        services.AddForumMail(mail);
        services.AddHttpContextAccessor();
        services.AddSingleton<OriginHash>();
        services.AddSingleton<DeviceCookie>();
        services.AddSingleton<RecoveryCodesCookie>();
        services.AddSingleton<RegistrationTrap>();
        services.AddScoped<SessionCookie>();
        services.AddScoped<Caller>(CallerOf);
    }

    private static Caller CallerOf(IServiceProvider services) =>
        services.GetRequiredService<IHttpContextAccessor>().HttpContext is { } context
            ? new Caller(services.GetRequiredService<OriginHash>().Of(context.Connection.RemoteIpAddress), services.GetRequiredService<DeviceCookie>().Read(context.Request))
            : Caller.Unknown;
}
