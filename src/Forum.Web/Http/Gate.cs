using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Http;

/// <summary>Who may knock at a page at all. What they find behind it is decided by the database's doors and the entities.</summary>
public enum Gate
{
    Everybody,
    Members,
    Staff,
    Administrators,
}

/// <summary>States the gate of a folder of pages, once, beside them. A folder without one is refused by a test.</summary>
public interface IFolderRules
{
    Gate Gate { get; }

    /// <summary>Pages of the folder with another gate than the folder's, by file name.</summary>
    IReadOnlyDictionary<string, Gate> Exceptions => new Dictionary<string, Gate>();
}

/// <summary>Keeps the gate before anything of the page runs, its binding included.</summary>
public sealed class GateFilter(Gate gate) : IAsyncResourceFilter
{
    public Gate Gate { get; } = gate;

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var viewer = context.HttpContext.RequestServices.GetRequiredService<Viewer>();
        var passes = Gate switch
        {
            Gate.Everybody => true,
            Gate.Members => viewer.IsMember,
            Gate.Staff => viewer.IsStaff,
            Gate.Administrators => viewer.IsAdministrator,
        };
        if (passes)
            await next();
        else if (Gate == Gate.Members)
            context.Result = await SignInFirst(context.HttpContext);
        else
            context.Result = new NotFoundResult();
    }

    // A login may have expired while a long text was written: the sign-in page carries it on.
    private static async Task<IActionResult> SignInFirst(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            return new RedirectResult(Links.To.SignIn(context.Request.Path + context.Request.QueryString));
        var typed = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        return new KeptTextResult(KeptText.From(context.Request.Path, typed));
    }
}
