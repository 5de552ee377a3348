using Forum.Application.Members;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Members;

public sealed class ProfilePage(ISender sender) : PageModel
{
    public ProfileView View { get; private set; } = null!;

    public async Task OnGetAsync(string pseudonym, CancellationToken cancellationToken) => View = await sender.Send(new ShowProfile(pseudonym), cancellationToken);
}
