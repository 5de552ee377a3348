using Forum.Application.Accounts;
using Forum.Domain.Access;
using Forum.Web.Http;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Account;

/// <summary>Shows new codes once; later, only how many are left and a form to make others.</summary>
public sealed class RecoveryCodesPage(ISender sender, Viewer viewer, RecoveryCodesCookie cookie) : PageModel, ILoadsItsPage
{
    [BindProperty]
    public string? Password { get; set; }

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public AccountView View { get; private set; } = null!;

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        View = await sender.Send(new ShowAccount(), cancellationToken);
        Codes = cookie.Read(HttpContext, viewer.SessionId);
    }

    public void OnGet()
    {
    }

    public IActionResult OnPostNoted()
    {
        cookie.Forget(HttpContext);
        return Redirect(To.Home);
    }

    public async Task<IActionResult> OnPostRenewAsync(CancellationToken cancellationToken)
    {
        cookie.Write(HttpContext, viewer.SessionId, await sender.Send(new RenewRecoveryCodes(Password), cancellationToken));
        return Redirect(To.RecoveryCodes);
    }
}
