using Forum.Application.Moderation;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Web.Http;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Topics;

/// <summary>An author changes the title of their topic.</summary>
public sealed class RenamePage(ISender sender, Viewer viewer, TimeProvider clock) : PageModel, ILoadsItsPage
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Subtitle { get; set; }

    public TopicView View { get; private set; } = null!;

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        View = await sender.Send(new ShowTopic(Id), cancellationToken);
        Refused.If(View.Topic.WhyNotRename(viewer, clock.GetUtcNow().UtcDateTime));
    }

    public void OnGet() => (Title, Subtitle) = (View.Topic.Title, View.Topic.Subtitle);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await sender.Send(new RenameTopic(Id, Title, Subtitle), cancellationToken);
        return Redirect(To.Topic(Id));
    }
}
