using Microsoft.AspNetCore.Mvc;

namespace Forum.Web.Http;

/// <summary>303: what a form did is over, and the next page is fetched. The framework's own redirect says 302, which leaves the method open.</summary>
public sealed class SeeOtherResult(string url) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        context.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.HttpContext.Response.Headers.Location = url;
        return Task.CompletedTask;
    }
}
