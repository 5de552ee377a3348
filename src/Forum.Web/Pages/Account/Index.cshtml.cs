using Forum.Application.Accounts;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Account;

public sealed class IndexPage(ISender sender) : PageModel
{
    public AccountView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await sender.Send(new ShowAccount(), cancellationToken);
}
