using Forum.Web.Links;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Account;

public sealed class SignOutPage : PageModel
{
    public IActionResult OnGet() => Redirect(To.Home);

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync();
        return Redirect(To.Home);
    }
}
