using Forum.Application.Topics;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Topics;

/// <summary>The member says that they have read up to here, jumping over what they left unread.</summary>
public sealed class ReadPage(ISender sender) : PageModel
{
    public IActionResult OnGet(int id) => Redirect(To.Topic(id));

    public async Task<IActionResult> OnPostAsync(int id, int number, CancellationToken cancellationToken)
    {
        await sender.Send(new MarkTopicReadUpTo(id, number), cancellationToken);
        return Redirect(To.TopicAt(id, number));
    }
}
