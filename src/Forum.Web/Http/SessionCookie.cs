using System.Security.Claims;
using Forum.Application.Accounts;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Forum.Web.Http;

/// <summary>Puts a session into the browser. On a shared computer the cookie ends with the browser, and nothing remembers that anybody was here.</summary>
public sealed class SessionCookie(DeviceCookie device, IServiceScopeFactory scopes)
{
    public async Task Give(HttpContext context, Guid sessionId, string account, bool shared)
    {
        var identity = new ClaimsIdentity([new Claim(IdentifyViewerMiddleware.SessionClaim, sessionId.ToString())], CookieAuthenticationDefaults.AuthenticationScheme);
        await context.SignInAsync(new ClaimsPrincipal(identity), new AuthenticationProperties { IsPersistent = !shared });
        if (!shared)
            device.Write(context, account);
    }

    /// <summary>Does something as the member who just signed in: the request itself goes on as the guest who sent it.</summary>
    public async Task<T> SendAs<T>(Guid sessionId, IRequest<T> request, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var current = scope.ServiceProvider.GetRequiredService<CurrentViewer>();
        current.Viewer = await scope.ServiceProvider.GetRequiredService<ISender>().Send(new IdentifyViewer(sessionId), cancellationToken);
        current.SessionId = sessionId;
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(request, cancellationToken);
    }
}
