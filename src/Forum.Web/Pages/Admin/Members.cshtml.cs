using Forum.Application.Members;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Admin;

public sealed class MembersPage(ISender sender) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "pseudonym")]
    public string? Pseudonym { get; set; }

    public IReadOnlyList<MemberLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Lines = await sender.Send(new FindMembers(Pseudonym), cancellationToken);
}
