using System.Globalization;
using Forum.Application.Moderation;
using Forum.Domain.Moderation;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Moderation;

public sealed class LogPage(ISender sender) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "who")]
    public string? Actor { get; set; }

    [BindProperty(SupportsGet = true, Name = "act")]
    public StaffActKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "before")]
    public int? Before { get; set; }

    public StaffLog View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return NotFound();
        View = await sender.Send(new ListStaffActs(Before, Kind, Actor), cancellationToken);
        return Page();
    }

    public string Older => To.StaffLog + QueryString.Create(new Dictionary<string, string?>
    {
        ["who"] = string.IsNullOrEmpty(Actor) ? null : Actor,
        ["act"] = Kind?.ToString(),
        ["before"] = View.Lines[^1].Id.ToString(CultureInfo.InvariantCulture),
    }.Where(pair => pair.Value is not null));
}
