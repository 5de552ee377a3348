using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Topics;

/// <summary>The box where a text is written, wherever it stands: what was typed, the draft that was kept, and who will read it.</summary>
public sealed class Composer
{
    public required string Action { get; init; }

    public required string DraftPlace { get; init; }

    /// <summary>Who will read it; null where the form itself asks.</summary>
    public required Audience? Audience { get; init; }

    public string Body { get; set; } = "";

    public Guid SubmissionKey { get; set; } = Guid.NewGuid();

    /// <summary>The last number that the writer had before their eyes.</summary>
    public int SeenUpTo { get; set; }

    public int DraftVersion { get; set; }

    /// <summary>UTC instant of the saving that the server holds; null when it holds none.</summary>
    public DateTime? DraftSavedAt { get; set; }

    /// <summary>Another text saved for the same place: shown beside this one, never laid over it.</summary>
    public string? OtherText { get; set; }

    public string? PreviewHtml { get; set; }

    public IReadOnlyList<PostView> Meanwhile { get; set; } = [];

    public static async Task<Composer> ForReply(ISender sender, Topic topic, int seenUpTo, CancellationToken cancellationToken)
    {
        var composer = new Composer
        {
            Action = To.Reply(topic.Id),
            DraftPlace = Domain.Topics.DraftPlace.Reply(topic.Id),
            Audience = topic.Audience,
            SeenUpTo = seenUpTo,
        };
        await composer.TakeDraft(sender, cancellationToken);
        return composer;
    }

    /// <summary>What the composer's own buttons do: "preview" shows the true rendering, "draft" keeps the text and leaves for the drafts.</summary>
    /// <returns>What to answer; null where the text is to be sent.</returns>
    public async Task<IActionResult?> Assist(PageModel page, string? action, string? title, string? subtitle, ISender sender, CancellationToken cancellationToken)
    {
        if (action == "preview")
        {
            PreviewHtml = await sender.Send(new PreviewText(Body), cancellationToken);
            return page.Page();
        }

        if (action != "draft")
            return null;
        var saved = await sender.Send(new SaveDraft(DraftPlace, title, subtitle, Body, DraftVersion), cancellationToken);
        if (saved.Other is null)
            return new RedirectResult(To.Drafts);
        (OtherText, DraftVersion) = (saved.Other.Body, saved.Version);
        return page.Page();
    }

    /// <summary>Puts the kept draft in the box where nothing was typed, and beside it where something was.</summary>
    public async Task TakeDraft(ISender sender, CancellationToken cancellationToken)
    {
        if (await sender.Send(new FindDraft(DraftPlace), cancellationToken) is not { } draft)
            return;
        DraftVersion = draft.Version;
        DraftSavedAt = draft.SavedAt;
        if (Body.Length == 0)
            Body = draft.Body;
        else if (draft.Body.Trim().Length > 0 && draft.Body != Body)
            OtherText = draft.Body;
    }
}
