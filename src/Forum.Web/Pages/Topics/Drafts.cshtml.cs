using System.Globalization;
using Forum.Application.Topics;
using Forum.Web.Links;
using Forum.Web.TagHelpers;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Topics;

public sealed class DraftsPage(ISender sender, Dates dates) : PageModel
{
    public IReadOnlyList<DraftLine> Drafts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Drafts = await sender.Send(new ListDrafts(), cancellationToken);

    public async Task<IActionResult> OnPostAsync(int discard, CancellationToken cancellationToken)
    {
        await sender.Send(new DiscardDraft(discard), cancellationToken);
        return Redirect(To.Drafts);
    }

    /// <summary>Whether the form with this key arrived: a device keeps its copy of a text until then.</summary>
    public async Task<IActionResult> OnGetSentAsync(Guid key, CancellationToken cancellationToken) => new JsonResult(await sender.Send(new WasSent(key), cancellationToken));

    /// <summary>What the composer's module sends while somebody writes: the same form as the composer's own button, answered with figures.</summary>
    public async Task<IActionResult> OnPostSaveAsync(string draftPlace, string? title, string? subtitle, string? body, int draftVersion, CancellationToken cancellationToken)
    {
        var saved = await sender.Send(new SaveDraft(draftPlace, title, subtitle, body, draftVersion), cancellationToken);
        return new JsonResult(new { at = dates.Clock(saved.SavedAt), version = saved.Version.ToString(CultureInfo.InvariantCulture), other = saved.Other?.Body });
    }
}
