using Forum.Application.Sections;
using Forum.Web.Http;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Admin;

public sealed class SectionPage(ISender sender) : PageModel, ILoadsItsPage
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty(Name = nameof(Section))]
    public SectionForm Section { get; set; } = new();

    [BindProperty(Name = nameof(Merge))]
    public MergeForm Merge { get; set; } = new();

    [BindProperty(Name = nameof(Close))]
    public MergeForm Close { get; set; } = new();

    public SectionToChange View { get; private set; } = null!;

    public async Task LoadAsync(CancellationToken cancellationToken) => View = await sender.Send(new ShowSectionToChange(Id), cancellationToken);

    public void OnGet() => Section = SectionForm.Of(View.Section);

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "do")] string? action, CancellationToken cancellationToken)
    {
        if (action != "change")
            OnGet();
        switch (action)
        {
            case "change":
                await sender.Send(
                    new ChangeSection(Id, Section.Name, Section.ProposedSlug, Section.Description, Section.Posting, Section.WidestAudience, Section.DefaultAudience, Section.ParentId, Section.Reason),
                    cancellationToken).AsForm(nameof(Section));
                break;
            case "merge":
                await sender.Send(new MergeSections(Id, Merge.Into, Merge.Reason), cancellationToken).AsForm(nameof(Merge));
                break;
            case "close":
                await sender.Send(new CloseSection(Id, Close.Reason), cancellationToken).AsForm(nameof(Close));
                break;
            case "reopen":
                await sender.Send(new ReopenSection(Id, Close.Reason), cancellationToken).AsForm(nameof(Close));
                break;
            default:
                return NotFound();
        }

        return Redirect(To.Admin);
    }
}

public sealed class MergeForm
{
    public int? Into { get; set; }

    public string? Reason { get; set; }
}
