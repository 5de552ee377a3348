using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Web.Links;
using MediatR;

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
