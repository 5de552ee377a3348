using Forum.Application.Accounts;
using Forum.Application.Pipeline;
using Forum.Web.Http;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Account;

/// <summary>Where the link of a mail leads.</summary>
public sealed class ResetPage(ISender sender, SessionCookie session) : PageModel, ILoadsItsPage
{
    [BindProperty(SupportsGet = true, Name = "member")]
    public int MemberId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public string? NewPassword { get; set; }

    [BindProperty]
    public bool Shared { get; set; }

    /// <summary>Whose password it changes; null when the link no longer serves.</summary>
    public string? Pseudonym { get; private set; }

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            Pseudonym = await sender.Send(new ShowPasswordReset(MemberId, Token), cancellationToken);
        }
        catch (NotFound)
        {
            // Not a 404: the person holds a link that once served, and is told what to do.
            Pseudonym = null;
        }
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Pseudonym is null)
            return Page();
        var signedIn = await sender.Send(new ResetPassword(MemberId, Token, NewPassword, Shared), cancellationToken);
        await session.Give(HttpContext, signedIn.SessionId, signedIn.Account, Shared);
        return Redirect(To.Account);
    }
}
