using Forum.Application.Moderation;
using Forum.Web.Http;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Moderation;

public sealed class HeldPage(ISender sender) : PageModel, ILoadsItsPage
{
    /// <summary>The post that the sent form decides on.</summary>
    [BindProperty]
    public int PostId { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public HeldView View { get; private set; } = null!;

    public async Task LoadAsync(CancellationToken cancellationToken) => View = await sender.Send(new ListHeld(), cancellationToken);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "do")] string? action, CancellationToken cancellationToken)
    {
        if (action == "refuse")
            await sender.Send(new RefuseHeld(PostId, Reason), cancellationToken);
        else
            await sender.Send(new ReleaseHeld(PostId), cancellationToken);
        return Redirect(To.Held);
    }
}
