using Forum.Application.Accounts;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Account;

public sealed class EmailPage(ISender sender) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => Email = (await sender.Send(new ShowAccount(), cancellationToken)).Email;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await sender.Send(new ChangeEmail(Email, Password), cancellationToken);
        return Redirect(To.Account);
    }
}
