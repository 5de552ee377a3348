using Forum.Application.Topics;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Topics;

public sealed class UnreadPage(ISender sender) : PageModel
{
    public TopicLinesPage View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery] string? page, CancellationToken cancellationToken)
    {
        if (!PageNumber.TryRead(page, out var number))
            return NotFound();
        View = await sender.Send(new ListUnread(number), cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(DateTime shownAt, CancellationToken cancellationToken)
    {
        await sender.Send(new MarkAllRead(DateTime.SpecifyKind(shownAt, DateTimeKind.Utc)), cancellationToken);
        return Redirect(To.Unread);
    }
}
