using Forum.Application.Topics;
using Forum.Web.Http;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Topics;

public sealed class RevisionsPage(ISender sender) : PageModel
{
    public RevisionsView View { get; private set; } = null!;

    public async Task OnGetAsync(int id, CancellationToken cancellationToken) => View = await sender.Send(new ShowRevisions(id), cancellationToken);
}
