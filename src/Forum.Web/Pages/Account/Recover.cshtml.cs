using Forum.Application;
using Forum.Application.Accounts;
using Forum.Domain.Access;
using Forum.Web.Composition;
using Forum.Web.Http;
using Forum.Web.Links;
using Forum.Web.Localization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Forum.Web.Pages.Account;

/// <summary>The two ways back in: a recovery code, or a mail.</summary>
public sealed class RecoverPage(ISender sender, SessionCookie session, IMailSender mail, IStringLocalizer<Texts> text, IOptions<ForumOptions> forum, Viewer viewer) : PageModel
{
    [BindProperty]
    public string? Pseudonym { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? NewPassword { get; set; }

    [BindProperty]
    public bool Shared { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    public bool MailAsked { get; private set; }

    public IActionResult OnGet() => viewer.IsMember ? Redirect(To.Password) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var signedIn = await sender.Send(new RecoverAccount(Pseudonym, Code, NewPassword, Shared), cancellationToken);
        await session.Give(HttpContext, signedIn.SessionId, signedIn.Account, Shared);
        return Redirect(To.Account);
    }

    public async Task OnPostMailAsync(CancellationToken cancellationToken)
    {
        foreach (var reset in await sender.Send(new RequestPasswordReset(Email), cancellationToken))
        {
            var link = new Uri(forum.Value.PublicUrl, To.ResetPassword(reset.MemberId, reset.Token));
            mail.Send(new Letter(
                reset.Email,
                text["Le lien que vous avez demandé"],
                string.Join("\n\n", text["Bonjour,"], text["Voici le lien que vous avez demandé. Il sert une fois, pendant deux heures :"], link.AbsoluteUri, text["Si vous n’avez rien demandé, il n’y a rien à faire."])));
        }

        // Whether or not somebody has this address: the same page.
        MailAsked = true;
    }
}
