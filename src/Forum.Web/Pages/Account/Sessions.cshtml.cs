using Forum.Application.Accounts;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Account;

public sealed class SessionsPage(ISender sender) : PageModel, Http.ILoadsItsPage
{
    public IReadOnlyList<SessionLine> Sessions { get; private set; } = [];

    public async Task LoadAsync(CancellationToken cancellationToken) => Sessions = await sender.Send(new ListSessions(), cancellationToken);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? end, CancellationToken cancellationToken)
    {
        await sender.Send(new EndSession(end), cancellationToken);
        return Redirect(To.Sessions);
    }

    public async Task<IActionResult> OnPostOthersAsync(CancellationToken cancellationToken)
    {
        await sender.Send(new EndOtherSessions(), cancellationToken);
        return Redirect(To.Sessions);
    }
}
