using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Web.Localization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Forum.Web.Http;

/// <summary>A page that shows more than what its form holds: loaded before the handler, for GET and POST alike, so that a refused POST is the same page.</summary>
public interface ILoadsItsPage
{
    Task LoadAsync(CancellationToken cancellationToken);
}

/// <summary>
/// The one place where what a use case throws becomes a page. Three exceptions: something typed breaks a rule, a denial, or not there.
/// </summary>
public sealed class ForumPageFilter(IAntiforgery antiforgery, IStringLocalizer<Texts> text) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is not PageModel page)
        {
            await next();
            return;
        }

        try
        {
            if (page is ILoadsItsPage loads)
                await loads.LoadAsync(context.HttpContext.RequestAborted);
        }
        catch (NotFound)
        {
            context.Result = new NotFoundResult();
            return;
        }
        catch (Refused refused)
        {
            // They see the thing, but not this page of it: the error page says why.
            context.HttpContext.Items[typeof(Denial)] = refused.Denial;
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
            return;
        }

        // Checked here rather than before binding: a form opened before signing in, or too long ago, comes back with its text and a fresh token.
        // The error page shows what became of somebody's POST, whose token was that page's affair.
        var isErrorPage = context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        if (HttpMethods.IsPost(context.HttpContext.Request.Method) && !isErrorPage && !await antiforgery.IsRequestValidAsync(context.HttpContext))
        {
            page.ModelState.AddModelError("", text["La page était ouverte depuis longtemps. Rien n’est perdu : relisez et envoyez à nouveau."]);
            context.Result = Again(page);
            return;
        }

        var executed = await next();
        if (executed.Exception is null || executed.ExceptionHandled)
        {
            if (executed.Result is RedirectResult { PreserveMethod: false } redirect && HttpMethods.IsPost(context.HttpContext.Request.Method))
                executed.Result = new SeeOtherResult(redirect.Url);
            return;
        }

        executed.ExceptionHandled = true;
        switch (executed.Exception)
        {
            case ValidationException invalid:
                foreach (var failure in invalid.Errors)
                    page.ModelState.AddModelError(failure.PropertyName, text.Sentence(failure));
                executed.Result = Again(page);
                break;
            case Refused refused:
                page.ModelState.AddModelError("", text.Sentence(refused.Denial));
                executed.Result = Again(page);
                break;
            case NotFound:
                executed.Result = new NotFoundResult();
                break;
            default:
                executed.ExceptionHandled = false;
                break;
        }
    }

    private static PageResult Again(PageModel page)
    {
        var again = page.Page();
        again.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return again;
    }
}
