using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Topics;

public sealed class ShowPage(ISender sender, TopicViews views, Viewer viewer) : PageModel
{
    public TopicView View { get; private set; } = null!;

    public Composer Composer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, string? slug, [FromQuery] string? page, [FromQuery] string? by, [FromQuery] string? after, CancellationToken cancellationToken)
    {
        if (!PageNumber.TryRead(page, out var number) || !PageNumber.TryRead(after, out var seen))
            return NotFound();
        try
        {
            View = await sender.Send(new ShowTopic(id, number, OnlyAuthor: by == "author", After: after is null ? 0 : seen), cancellationToken);
        }
        catch (NotFound)
        {
            return await sender.Send(new FindMergedTopic(id), cancellationToken) is { } into ? RedirectPermanent(To.Topic(into)) : NotFound();
        }

        // One address for one topic: a changed title or audience leads the old address to the new one.
        var canonical = To.Topic(id, View.Topic.Title, View.Topic.Audience);
        if (slug is not null && canonical != $"{To.Topic(id)}/{slug}")
            return Redirect(canonical + Request.QueryString);

        views.Count(id);
        if (viewer.IsMember)
        {
            if (!View.OnlyAuthor && !IsPrefetch)
                JumpsOverUnread = await sender.Send(new MarkTopicRead(id, View.FirstNumber, View.LastNumber), cancellationToken);
            if (View.WhyNotReply is null)
                Composer = await Composer.ForReply(sender, View.Topic, View.Topic.LastNumber, cancellationToken);
        }

        return Page();
    }

    /// <summary>The first number shown that this member has not read; 0 when they have read all of this page, or none of the topic.</summary>
    public int FirstUnread => View.ReadUpTo is > 0 and var read && read < View.LastShown ? read + 1 : 0;

    public bool JumpsOverUnread { get; private set; }

    public string AddressOf(int page) => To.Topic(View.Topic.Id, View.Topic.Title, View.Topic.Audience, page);

    // A browser that fetches ahead has read nothing.
    private bool IsPrefetch => Request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.Ordinal);
}
