using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Topics;

/// <summary>Leads to the last message of a topic, or to the first that the viewer has not read.</summary>
public sealed class SpotPage(ISender sender) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, string spot, CancellationToken cancellationToken)
    {
        try
        {
            var place = await sender.Send(new FindInTopic(id, spot == "last" ? TopicSpot.Last : TopicSpot.FirstUnread), cancellationToken);
            return Redirect(To.TopicAt(id, place.Number ?? 1));
        }
        catch (NotFound)
        {
            return await sender.Send(new FindMergedTopic(id), cancellationToken) is { } into ? RedirectPermanent(spot == "last" ? To.LastOf(into) : To.FirstUnreadOf(into)) : NotFound();
        }
    }
}
