using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Web.Http;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Topics;

public sealed class ReplyPage(ISender sender) : PageModel, ILoadsItsPage
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public string? Body { get; set; }

    [BindProperty]
    public Guid SubmissionKey { get; set; }

    [BindProperty]
    public int DraftVersion { get; set; }

    [BindProperty]
    public int? SeenUpTo { get; set; }

    public TopicView View { get; private set; } = null!;

    public Composer Composer { get; private set; } = null!;

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        View = await sender.Send(new ShowLastPage(Id), cancellationToken);
        Refused.If(View.WhyNotReply is { Reason: DenialReason.StaffOnlySection } denial ? denial : null);
        Composer = new Composer
        {
            Action = To.Reply(Id),
            DraftPlace = DraftPlace.Reply(Id),
            Audience = View.Topic.Audience,
            Body = Body ?? "",
            SubmissionKey = SubmissionKey == Guid.Empty ? Guid.NewGuid() : SubmissionKey,
            SeenUpTo = SeenUpTo ?? View.Topic.LastNumber,
            DraftVersion = DraftVersion,
        };
    }

    public async Task OnGetAsync(int? quote, CancellationToken cancellationToken)
    {
        if (quote is { } postId)
            Composer.Body = await sender.Send(new QuotePost(postId), cancellationToken);
        await Composer.TakeDraft(sender, cancellationToken);
        if (quote is not null && Composer.OtherText is { } draft)
            (Composer.Body, Composer.OtherText) = (draft.TrimEnd() + "\n\n" + Composer.Body, null);
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "do")] string? action, CancellationToken cancellationToken)
    {
        if (await Composer.Assist(this, action, title: null, subtitle: null, sender, cancellationToken) is { } shown)
            return shown;

        // What came while somebody was writing is shown before they send; sending again sends.
        if (SeenUpTo is { } seen && seen < View.Topic.LastNumber)
        {
            Composer.Meanwhile = await sender.Send(new ShowPostsAfter(Id, seen), cancellationToken);
            if (Composer.Meanwhile.Count > 0)
            {
                Composer.SeenUpTo = View.Topic.LastNumber;
                return Page();
            }
        }

        var place = await sender.Send(new ReplyToTopic(Id, Body, SubmissionKey), cancellationToken);
        return Redirect(place.Number is { } number ? To.TopicAt(Id, number) : To.LastOf(Id));
    }
}
