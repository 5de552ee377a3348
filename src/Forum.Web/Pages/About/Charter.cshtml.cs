using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.About;

public sealed class CharterPage(Application.Accounts.Charter charter) : PageModel
{
    public Application.Accounts.Charter Charter { get; } = charter;
}
