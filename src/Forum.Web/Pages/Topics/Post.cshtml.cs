using Forum.Application.Topics;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Topics;

/// <summary>A post's permanent link: its page moves with it when a topic is split or merged.</summary>
public sealed class PostPage(ISender sender) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        var place = await sender.Send(new FindPost(id), cancellationToken);
        return Redirect(To.TopicAt(place.TopicId, place.Number ?? 1));
    }
}
