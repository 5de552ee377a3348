using Forum.Application.Accounts;
using Forum.Domain.Access;
using MediatR;

namespace Forum.Web.Http;

/// <summary>Holds the viewer of one request, once the middleware below has asked who it is.</summary>
public sealed class CurrentViewer
{
    public Viewer Viewer { get; set; } = Viewer.Guest;

    public Guid? SessionId { get; set; }
}

/// <summary>Turns the protected cookie into a viewer. Static files and guests cost no query.</summary>
public sealed class IdentifyViewerMiddleware(RequestDelegate next)
{
    public const string SessionClaim = "sid";

    public async Task InvokeAsync(HttpContext context, CurrentViewer current, ISender sender)
    {
        if (Guid.TryParse(context.User.FindFirst(SessionClaim)?.Value, out var sessionId))
        {
            current.Viewer = await sender.Send(new IdentifyViewer(sessionId), context.RequestAborted);
            current.SessionId = current.Viewer.IsMember ? sessionId : null;
        }

        await next(context);
    }
}
