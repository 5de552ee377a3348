using Forum.Domain.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Errors;

/// <summary>The one page for what is not there, and the one for what broke. Neither tells a missing thing from a hidden one.</summary>
[ResponseCache(NoStore = true)]
public sealed class ErrorPage : PageModel
{
    public int Code { get; private set; }

    /// <summary>Why somebody who sees a thing cannot open this page of it.</summary>
    public Denial? Denial => HttpContext.Items[typeof(Denial)] as Denial;

    public void OnGet(int? code) => Code = Shown(code);

    public void OnPost(int? code) => Code = Shown(code);

    private int Shown(int? code)
    {
        // Asked for directly, the address of the error page is a page like any other that is not there.
        var failed = HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerFeature>() is not null;
        Response.StatusCode = failed ? code ?? StatusCodes.Status500InternalServerError : StatusCodes.Status404NotFound;
        return Response.StatusCode;
    }
}
