using Forum.Application.Topics;
using Forum.Domain.Topics;
using Forum.Web.Http;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Topics;

public sealed class EditPage(ISender sender) : PageModel, ILoadsItsPage
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public string? Body { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public int DraftVersion { get; set; }

    public PostToEdit View { get; private set; } = null!;

    public Composer Composer { get; private set; } = null!;

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        View = await sender.Send(new ShowPostToEdit(Id), cancellationToken);
        Composer = new Composer
        {
            Action = To.EditPost(Id),
            DraftPlace = DraftPlace.Edit(Id),
            Audience = View.Audience,
            Body = Body ?? "",
            DraftVersion = DraftVersion,
        };
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Version = View.Version;
        await Composer.TakeDraft(sender, cancellationToken);
        if (Composer.Body.Length == 0)
            Composer.Body = View.Source;
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "do")] string? action, CancellationToken cancellationToken)
    {
        if (await Composer.Assist(this, action, title: null, subtitle: null, sender, cancellationToken) is { } shown)
            return shown;

        try
        {
            var place = await sender.Send(new EditPost(Id, Body, Reason, Version), cancellationToken);
            return Redirect(To.Post(place.PostId));
        }
        catch (ChangedMeanwhile changed)
        {
            (Composer.OtherText, Version) = (changed.CurrentText, View.Version);
            return Page();
        }
    }
}
