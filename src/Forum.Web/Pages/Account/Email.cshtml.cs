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

    public async Task OnGetAsync(CancellationToken cancellationToken) => Email = (await sender.Send(new ShowAccount(), cancellationToken)).Email;

    public async Task<IActionResult> OnPostAsync(string? password, CancellationToken cancellationToken)
    {
        await sender.Send(new ChangeEmail(Email, password), cancellationToken);
        return Redirect(To.Account);
    }
}
