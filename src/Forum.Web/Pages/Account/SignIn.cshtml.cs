using Forum.Application.Accounts;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Web.Http;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Account;

public sealed class SignInPage(ISender sender, Viewer viewer, SessionCookie session) : PageModel
{
    [BindProperty]
    public string? Pseudonym { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public bool Shared { get; set; }

    /// <summary>What was being written when the session had ended; see <see cref="KeptText"/>.</summary>
    [BindProperty]
    public KeptText Kept { get; set; } = new();

    /// <summary>Whether the kept text has no draft of its own to go to: it is then shown once more, to be copied.</summary>
    public bool ShowsTextAgain { get; private set; }

    public string Destination => Url.IsLocalUrl(Kept.ReturnUrl) ? Kept.ReturnUrl : To.Home;

    public IActionResult OnGet(string? returnUrl)
    {
        Kept.ReturnUrl = returnUrl;
        return viewer.IsMember ? Redirect(Destination) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var signedIn = await sender.Send(new SignIn(Pseudonym, Password, Shared), cancellationToken);
        await session.Give(HttpContext, signedIn.SessionId, signedIn.Account, Shared);
        if (Kept.IsEmpty)
            return Redirect(Destination);
        if (string.IsNullOrEmpty(Kept.Place) || Kept.Place.Length > Draft.MaxPlaceLength)
        {
            ShowsTextAgain = true;
            return Page();
        }

        await KeepAsDraft(signedIn.SessionId, cancellationToken);
        return Redirect(Destination);
    }

    // A draft may stand there already, older or from another device: neither text may be lost.
    private async Task KeepAsDraft(Guid sessionId, CancellationToken cancellationToken)
    {
        var typed = Kept.Body ?? "";
        var saved = await session.SendAs(sessionId, new SaveDraft(Kept.Place!, Kept.Title, Kept.Subtitle, typed, Version: 0), cancellationToken);
        if (saved.Other is not { } other)
            return;
        var both = typed.StartsWith(other.Body.TrimEnd(), StringComparison.Ordinal) ? typed : other.Body.TrimEnd() + "\n\n" + typed;
        await session.SendAs(sessionId, new SaveDraft(Kept.Place!, Kept.Title ?? other.Title, Kept.Subtitle ?? other.Subtitle, both, saved.Version), cancellationToken);
    }
}
