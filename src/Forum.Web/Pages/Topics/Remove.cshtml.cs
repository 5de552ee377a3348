using Forum.Application.Topics;
using Forum.Web.Http;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Topics;

public sealed class RemovePage(ISender sender) : PageModel, ILoadsItsPage
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public PostToEdit View { get; private set; } = null!;

    public async Task LoadAsync(CancellationToken cancellationToken) => View = await sender.Send(new ShowPostToEdit(Id), cancellationToken);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Redirect(await sender.Send(new RemovePost(Id), cancellationToken) is { } place ? To.Post(place.PostId) : To.Home);
}
