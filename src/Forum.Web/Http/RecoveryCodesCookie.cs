using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Forum.Web.Http;

/// <summary>
/// Carries new recovery codes from the form that made them to the page that shows them, so that a reload shows them again and the server keeps
/// nothing: protected, for that page alone, for ten minutes or until the member says that they are noted.
/// </summary>
public sealed class RecoveryCodesCookie(IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Name = "codes";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly IDataProtector protector = protection.CreateProtector("Forum.RecoveryCodes.1");

    public void Write(HttpContext context, Guid sessionId, IReadOnlyList<string> codes)
    {
        var ends = (clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds();
        var text = string.Create(CultureInfo.InvariantCulture, $"{sessionId:N}|{ends}|{string.Join(',', codes)}");
        context.Response.Cookies.Append(Name, protector.Protect(text), Options(context));
    }

    /// <summary>The codes made in this session a moment ago; none otherwise.</summary>
    public IReadOnlyList<string> Read(HttpContext context, Guid sessionId)
    {
        if (context.Request.Cookies[Name] is not { Length: > 0 and < 4000 } cookie)
            return [];
        try
        {
            var parts = protector.Unprotect(cookie).Split('|');
            return parts is [var session, var ends, var codes]
                && session == sessionId.ToString("N")
                && long.Parse(ends, CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds()
                    ? codes.Split(',')
                    : [];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }

    public void Forget(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context));

    private static CookieOptions Options(HttpContext context) => new()
    {
        Path = Links.To.RecoveryCodes,
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
        IsEssential = true,
    };
}
