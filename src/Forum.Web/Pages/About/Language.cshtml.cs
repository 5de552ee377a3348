using Forum.Web.Composition;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.About;

/// <summary>Remembers the language that somebody chose: a preference, said in a cookie of its own.</summary>
public sealed class LanguagePage : PageModel
{
    public IActionResult OnGet(string? to, string? returnUrl)
    {
        if (Array.Find(ForumServices.Cultures, culture => culture.Name == to) is { } culture)
            Response.Cookies.Append("language", CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)), new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                IsEssential = true,
                Secure = Request.IsHttps,
            });
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
