using Forum.Application.Members;
using Forum.Application.Sections;
using Forum.Domain.Access;
using Forum.Web.Http;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Admin;

public sealed class MemberPage(ISender sender) : PageModel, ILoadsItsPage
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public Role? Role { get; set; }

    [BindProperty]
    public bool EverySection { get; set; }

    [BindProperty]
    public List<int> Sections { get; set; } = [];

    [BindProperty]
    public string? VerifiedAs { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public MemberToAppoint View { get; private set; } = null!;

    public IReadOnlyList<SectionBranch> Tree { get; private set; } = [];

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        View = await sender.Send(new ShowMemberToAppoint(Id), cancellationToken);
        Tree = await sender.Send(new ShowSectionTree(), cancellationToken);
    }

    public void OnGet() =>
        (Role, EverySection, Sections, VerifiedAs) = (View.Member.Role, View.Member.OverseesEverySection, [.. View.Sections], View.Member.VerifiedAs);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await sender.Send(new AppointMember(Id, Role, EverySection, Sections, VerifiedAs, Reason), cancellationToken);
        return Redirect(To.MembersToAppoint);
    }
}
