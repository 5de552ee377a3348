using Forum.Application.Sections;
using Forum.Web.Http;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Admin;

public sealed class IndexPage(ISender sender) : PageModel, ILoadsItsPage
{
    public IReadOnlyList<SectionBranch> Tree { get; private set; } = [];

    public async Task LoadAsync(CancellationToken cancellationToken) => Tree = await sender.Send(new ShowSectionTree(), cancellationToken);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(int sectionId, string? move, CancellationToken cancellationToken)
    {
        await sender.Send(new MoveSection(sectionId, Up: move == "up"), cancellationToken);
        return Redirect(To.Admin);
    }
}
