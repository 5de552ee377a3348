using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Web.Http;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Topics;

public sealed class NewPage(ISender sender) : PageModel, ILoadsItsPage
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Subtitle { get; set; }

    [BindProperty]
    public string? Body { get; set; }

    [BindProperty]
    public Audience? Audience { get; set; }

    [BindProperty]
    public Guid SubmissionKey { get; set; }

    [BindProperty]
    public int DraftVersion { get; set; }

    public SectionView View { get; private set; } = null!;

    public Composer Composer { get; private set; } = null!;

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        View = await sender.Send(new ListTopics(Slug), cancellationToken);
        Refused.If(View.WhyNotOpenTopic is { Reason: not DenialReason.Suspended } denial ? denial : null);
        Audience ??= View.Section.DefaultAudience;
        Composer = new Composer
        {
            Action = To.NewTopic(Slug),
            DraftPlace = DraftPlace.NewTopic(View.Section.Id),
            Audience = null,
            Body = Body ?? "",
            SubmissionKey = SubmissionKey == Guid.Empty ? Guid.NewGuid() : SubmissionKey,
            DraftVersion = DraftVersion,
        };
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (await sender.Send(new FindDraft(Composer.DraftPlace), cancellationToken) is { } draft)
            (Title, Subtitle) = (draft.Title, draft.Subtitle);
        await Composer.TakeDraft(sender, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "do")] string? action, CancellationToken cancellationToken)
    {
        if (await Composer.Assist(this, action, Title, Subtitle, sender, cancellationToken) is { } shown)
            return shown;

        var place = await sender.Send(new CreateTopic(Slug, Title, Subtitle, Body, Audience!.Value, SubmissionKey), cancellationToken);
        return Redirect(To.Topic(place.TopicId));
    }
}
