using Forum.Application.Topics;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Topics;

public sealed class JourneyPage(ISender sender) : PageModel
{
    public MyJourney View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        View = await sender.Send(new FindMyJourney(), cancellationToken);
        return View.TopicId is { } mine ? Redirect(To.FirstUnreadOf(mine)) : Page();
    }
}
