using System.Security.Cryptography;
using Forum.Application.Accounts;
using Microsoft.AspNetCore.DataProtection;

namespace Forum.Web.Http;

/// <summary>Remembers, in a protected cookie, that an account once signed in from this browser. It opens nothing: see <see cref="KnownDevice"/>.</summary>
public sealed class DeviceCookie(IDataProtectionProvider protection)
{
    public const string Name = "device";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);

    private readonly IDataProtector protector = protection.CreateProtector("Forum.DeviceCookie.1");

    public KnownDevice? Read(HttpRequest request)
    {
        if (request.Cookies[Name] is not { Length: > 0 and < 2000 } cookie)
            return null;
        try
        {
            var parts = protector.Unprotect(cookie).Split('|');
            return parts.Length == 2 && Guid.TryParseExact(parts[1], "N", out var nonce) ? new KnownDevice(parts[0], nonce) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Write(HttpContext context, string account)
    {
        if (Read(context.Request)?.Account == account)
            return;
        context.Response.Cookies.Append(Name, protector.Protect($"{account}|{Guid.NewGuid():N}"), new CookieOptions
        {
            MaxAge = Lifetime,
            Path = "/account",
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            IsEssential = true,
        });
    }
}
