using Forum.Application.Accounts;
using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Text;
using Forum.Web.Http;
using Forum.Web.Links;
using Forum.Web.Localization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Forum.Web.Pages.Account;

public sealed class RegisterPage(ISender sender, Viewer viewer, RegistrationTrap trap, SessionCookie session, RecoveryCodesCookie codes, IStringLocalizer<Texts> text) : PageModel
{
    [BindProperty]
    public string? Pseudonym { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public bool Adult { get; set; }

    [BindProperty]
    public bool Charter { get; set; }

    [BindProperty]
    public bool Shared { get; set; }

    /// <summary>The pseudonym about which this page warned: sending it again keeps it.</summary>
    [BindProperty]
    public string? KeptPseudonym { get; set; }

    /// <summary>Nobody sees this field: what is typed into it was typed by a program.</summary>
    [BindProperty]
    public string? Website { get; set; }

    [BindProperty]
    public string? Ticket { get; set; }

    [BindProperty]
    public string? Proof { get; set; }

    public bool AsksForProof => trap.IsUnderAttack;

    public IActionResult OnGet()
    {
        Ticket = trap.NewTicket();
        return viewer.IsMember ? Redirect(To.Home) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (viewer.IsMember)
            return Redirect(To.Home);
        trap.CountAttempt();
        if (Caught() is { } why)
        {
            ModelState.AddModelError(why.Field, why.Sentence);
            return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }

        var kept = KeptPseudonym;
        KeptPseudonym = Pseudonym;
        var registered = await sender.Send(new RegisterMember(Pseudonym, Password, Email, Adult, Charter, Shared, kept), cancellationToken);
        trap.Spend(Ticket, Pseudonym);
        await session.Give(HttpContext, registered.SessionId, Domain.Members.Pseudonym.Skeleton(CleanText.SingleLine(Pseudonym)), Shared);
        if (registered.RecoveryCodes.Count == 0)
            return Redirect(To.Home);
        codes.Write(HttpContext, registered.SessionId, registered.RecoveryCodes);
        return Redirect(To.RecoveryCodes);
    }

    private (string Field, string Sentence)? Caught()
    {
        if (!string.IsNullOrEmpty(Website))
            return ("Website", text["Laissez ce champ vide : il est là pour les programmes qui remplissent tout."]);
        var verdict = trap.Judge(Ticket, Proof, Pseudonym);
        if (verdict is TrapVerdict.StaleTicket)
            Ticket = trap.NewTicket();
        return verdict switch
        {
            TrapVerdict.Passes => null,
            TrapVerdict.StaleTicket => ("", text["La page était ouverte depuis longtemps. Rien n’est perdu : relisez et envoyez à nouveau."]),
            TrapVerdict.TooFast => ("", text["C’est allé très vite. Vérifiez ce que vous avez écrit, puis envoyez à nouveau."]),
            TrapVerdict.WaitAMinute => ("", text["Beaucoup d’inscriptions arrivent en ce moment, et des programmes s’y mêlent. Laissez cette page ouverte une minute, puis envoyez à nouveau."]),
            TrapVerdict.TooManyWaited => ("", text["Trop d’inscriptions arrivent en ce moment. Réessayez dans dix minutes, ou avec un navigateur où JavaScript est actif."]),
        };
    }
}
