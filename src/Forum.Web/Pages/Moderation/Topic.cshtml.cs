using Forum.Application.Moderation;
using Forum.Web.Http;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Moderation;

/// <summary>Keeping one topic in order: six small forms, each with its own fields.</summary>
public sealed class TopicPage(ISender sender) : PageModel, ILoadsItsPage
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty(Name = nameof(Rename))]
    public TopicForm Rename { get; set; } = new();

    [BindProperty(Name = nameof(Pin))]
    public TopicForm Pin { get; set; } = new();

    [BindProperty(Name = nameof(Close))]
    public TopicForm Close { get; set; } = new();

    [BindProperty(Name = nameof(Move))]
    public TopicForm Move { get; set; } = new();

    [BindProperty(Name = nameof(Merge))]
    public TopicForm Merge { get; set; } = new();

    [BindProperty(Name = nameof(Split))]
    public TopicForm Split { get; set; } = new();

    public TopicToKeep View { get; private set; } = null!;

    public async Task LoadAsync(CancellationToken cancellationToken) => View = await sender.Send(new ShowTopicToKeep(Id), cancellationToken);

    public void OnGet() => (Rename.Title, Rename.Subtitle) = (View.Topic.Title, View.Topic.Subtitle);

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "do")] string? action, CancellationToken cancellationToken)
    {
        var target = Id;
        if (action != "rename")
            OnGet();
        switch (action)
        {
            case "rename":
                await sender.Send(new RenameTopic(Id, Rename.Title, Rename.Subtitle, Rename.Reason), cancellationToken).AsForm(nameof(Rename));
                break;
            case "pin":
                await sender.Send(new PinTopic(Id, Pin.Reason), cancellationToken).AsForm(nameof(Pin));
                break;
            case "unpin":
                await sender.Send(new UnpinTopic(Id, Pin.Reason), cancellationToken).AsForm(nameof(Pin));
                break;
            case "close":
                await sender.Send(new CloseTopic(Id, Close.Reason), cancellationToken).AsForm(nameof(Close));
                break;
            case "reopen":
                await sender.Send(new ReopenTopic(Id, Close.Reason), cancellationToken).AsForm(nameof(Close));
                break;
            case "move":
                await sender.Send(new MoveTopic(Id, Move.Into, Move.Reason), cancellationToken).AsForm(nameof(Move));
                break;
            case "merge":
                target = To.TopicIn(Merge.Into);
                await sender.Send(new MergeTopics(Id, target, Merge.Reason), cancellationToken).AsForm(nameof(Merge));
                break;
            case "split":
                target = (await sender.Send(new SplitTopic(Id, Split.Numbers, Split.Title, Split.Reason), cancellationToken).AsForm(nameof(Split))).TopicId;
                break;
            default:
                return NotFound();
        }

        return Redirect(To.Topic(target));
    }
}

public sealed class TopicForm
{
    public string? Title { get; set; }

    public string? Subtitle { get; set; }

    public string? Into { get; set; }

    public string? Numbers { get; set; }

    public string? Reason { get; set; }
}
