using Forum.Application.Topics;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Topics;

public sealed class FollowPage(ISender sender) : PageModel
{
    public IActionResult OnGet(int id) => Redirect(To.Topic(id));

    public async Task<IActionResult> OnPostAsync(int id, bool follow, CancellationToken cancellationToken)
    {
        await sender.Send(follow ? new FollowTopic(id) : (IRequest)new UnfollowTopic(id), cancellationToken);
        return Redirect(To.Topic(id));
    }
}
