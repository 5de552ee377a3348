using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <param name="Place">See <see cref="DraftPlace"/>.</param>
/// <param name="Title">Of a new topic.</param>
/// <param name="Subtitle">Of a new topic.</param>
/// <param name="Body">What is being written, whole or not.</param>
/// <param name="Version">The version that this composer knew; 0 for none.</param>
public sealed record SaveDraft(string Place, string? Title, string? Subtitle, string? Body, int Version) : IRequest<DraftSaved>;

/// <param name="SavedAt">UTC instant of the text that the server holds.</param>
/// <param name="Version">Its version.</param>
/// <param name="Other">The text that another tab saved meanwhile; null when this one was taken.</param>
public sealed record DraftSaved(DateTime SavedAt, int Version, DraftView? Other);

public sealed record DraftView(int Id, string Place, string? Title, string? Subtitle, string Body, DateTime SavedAt, int Version);

public sealed record FindDraft(string Place) : IRequest<DraftView?>;

public sealed record DiscardDraft(int DraftId) : IRequest;

public sealed class SaveDraftHandler(IForumDb db, Viewer viewer, TimeProvider clock)
    : IRequestHandler<SaveDraft, DraftSaved>, IRequestHandler<FindDraft, DraftView?>, IRequestHandler<DiscardDraft>
{
    /// <summary>More than anybody writes at once; beyond it the oldest go.</summary>
    public const int MaxDrafts = 60;

    /// <summary>A draft keeps more than can be sent, but not a file.</summary>
    private const int MaxKept = Post.MaxLength * 4;

    public Task<DraftSaved> Handle(SaveDraft request, CancellationToken cancellationToken) =>
        db.Write(async token =>
        {
            Refused.If(viewer.IsMember ? null : new Denial(DenialReason.MustSignIn));
            if (request.Place.Length > Draft.MaxPlaceLength)
                throw new NotFound();
            var now = clock.GetUtcNow().UtcDateTime;
            var draft = await db.OwnedBy(viewer).Drafts.FirstOrDefaultAsync(d => d.Place == request.Place, token);
            if (draft is not null && draft.Version != request.Version && draft.Body != request.Body)
                return new DraftSaved(draft.SavedAt, draft.Version, ViewOf(draft));
            if (draft is null)
            {
                draft = new Draft(viewer.MemberId, request.Place, now);
                db.Add(draft);
                await MakeRoom(token);
            }

            draft.Save(Keep(request.Title, Topic.MaxTitleLength * 4), Keep(request.Subtitle, Topic.MaxSubtitleLength * 4), Keep(request.Body, MaxKept) ?? "", now);
            await db.SaveChangesAsync(token);
            return new DraftSaved(draft.SavedAt, draft.Version, null);
        }, cancellationToken);

    public async Task<DraftView?> Handle(FindDraft request, CancellationToken cancellationToken) =>
        await db.OwnedBy(viewer).Drafts.AsNoTracking().FirstOrDefaultAsync(draft => draft.Place == request.Place, cancellationToken) is { } draft ? ViewOf(draft) : null;

    public Task Handle(DiscardDraft request, CancellationToken cancellationToken) =>
        db.Write(token => db.OwnedBy(viewer).Drafts.Where(draft => draft.Id == request.DraftId).ExecuteDeleteAsync(token), cancellationToken);

    private async Task MakeRoom(CancellationToken cancellationToken)
    {
        var oldest = await db.OwnedBy(viewer).Drafts.OrderByDescending(draft => draft.SavedAt).Skip(MaxDrafts - 1).ToListAsync(cancellationToken);
        oldest.ForEach(db.Remove);
    }

    private static string? Keep(string? typed, int max) => typed is null || typed.Length <= max ? typed : typed[..max];

    private static DraftView ViewOf(Draft draft) => new(draft.Id, draft.Place, draft.Title, draft.Subtitle, draft.Body, draft.SavedAt, draft.Version);
}
