using Forum.Application.Topics;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Topics;

public sealed class FollowingPage(ISender sender) : PageModel
{
    public TopicLinesPage View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery] string? page, CancellationToken cancellationToken)
    {
        if (!PageNumber.TryRead(page, out var number))
            return NotFound();
        View = await sender.Send(new ListFollowed(number), cancellationToken);
        return Page();
    }
}
