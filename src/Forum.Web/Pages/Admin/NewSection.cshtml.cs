using Forum.Application.Sections;
using Forum.Domain.Access;
using Forum.Domain.Sections;
using Forum.Web.Http;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Admin;

public sealed class NewSectionPage(ISender sender) : PageModel, ILoadsItsPage
{
    // What is safest stands first: an administrator opens a section wider on purpose.
    [BindProperty(Name = nameof(Section))]
    public SectionForm Section { get; set; } = new()
    {
        Kind = SectionKind.Discussion,
        Posting = PostingPolicy.Members,
        WidestAudience = Audience.Members,
        DefaultAudience = Audience.Members,
    };

    public IReadOnlyList<SectionBranch> Tree { get; private set; } = [];

    public async Task LoadAsync(CancellationToken cancellationToken) => Tree = await sender.Send(new ShowSectionTree(), cancellationToken);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Section.Slug = Section.ProposedSlug;
        await sender.Send(new CreateSection(Section.Name, Section.Slug, Section.Description, Section.Kind, Section.Posting, Section.WidestAudience, Section.DefaultAudience, Section.ParentId), cancellationToken).AsForm(nameof(Section));
        return Redirect(To.Admin);
    }
}
