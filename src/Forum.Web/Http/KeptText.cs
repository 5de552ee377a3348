using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Forum.Web.Http;

/// <summary>What somebody had typed when their sign-in had expired: it travels in the sign-in form, and becomes a draft once they are back.</summary>
public sealed class KeptText
{
    /// <summary>The address the form was sent to.</summary>
    public string? ReturnUrl { get; set; }

    public string? Place { get; set; }

    public string? Title { get; set; }

    public string? Subtitle { get; set; }

    public string? Body { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Body) && string.IsNullOrWhiteSpace(Title);

    public static KeptText From(string path, IFormCollection typed) => new()
    {
        ReturnUrl = path,
        Place = typed["DraftPlace"],
        Title = typed["Title"],
        Subtitle = typed["Subtitle"],
        Body = typed["Body"],
    };
}

/// <summary>Shows the sign-in page at the address of the form, with the typed text in it.</summary>
public sealed class KeptTextResult(KeptText kept) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        context.HttpContext.Items[typeof(KeptText)] = kept;
        context.HttpContext.Response.StatusCode = StatusCodes.Status401Unauthorized;
        var view = new ViewResult
        {
            ViewName = "/Pages/Account/SignInToSend.cshtml",
            StatusCode = StatusCodes.Status401Unauthorized,
            ViewData = new ViewDataDictionary<KeptText>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = kept },
        };
        return view.ExecuteResultAsync(context);
    }
}
