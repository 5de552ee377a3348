using Forum.Application.Accounts;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Account;

public sealed class PasswordPage(ISender sender) : PageModel
{
    public bool Changed { get; private set; }

    public void OnGet(bool changed) => Changed = changed;

    public async Task<Microsoft.AspNetCore.Mvc.IActionResult> OnPostAsync(string? currentPassword, string? newPassword, CancellationToken cancellationToken)
    {
        await sender.Send(new ChangePassword(currentPassword, newPassword), cancellationToken);
        return Redirect(Links.To.Password + "?changed=true");
    }
}
