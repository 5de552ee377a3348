using Forum.Domain.Access;

namespace Forum.Web.Http;

/// <summary>What a member sees is theirs: it stays in no cache, their own browser's included, and search engines are told to forget it.</summary>
public sealed class CacheHeadersMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Viewer viewer)
    {
        context.Response.OnStarting(() =>
        {
            if (viewer.IsMember || !HttpMethods.IsGet(context.Request.Method))
                context.Response.Headers.CacheControl = "private, no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
