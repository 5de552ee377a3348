using Forum.Application.Accounts;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Account;

public sealed class SignOutPage(ISender sender) : PageModel
{
    public IActionResult OnGet() => Redirect(To.Home);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var signedOut = await sender.Send(new SignOut(), cancellationToken);
        await HttpContext.SignOutAsync();
        // On one's own computer the browser keeps the language, the texts kept on the device and that it is known; on a shared one, nothing.
        if (signedOut.WasShared)
            Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
        return Redirect(To.Home);
    }
}
