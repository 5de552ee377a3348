using Forum.Domain.Access;
using Forum.Domain.Sections;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Accounts;

/// <summary>Who is behind a session: asked once a request, so that a revoked session and a changed role count at once.</summary>
public sealed record IdentifyViewer(Guid SessionId) : IRequest<Viewer>;

public sealed class IdentifyViewerHandler(IForumDb db, TimeProvider clock) : IRequestHandler<IdentifyViewer, Viewer>
{
    public async Task<Viewer> Handle(IdentifyViewer request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var session = await db.Everything.Sessions.AsNoTracking()
            .Include(s => s.Member)
            .FirstOrDefaultAsync(s => s.Id == request.SessionId && s.EndsAt > now, cancellationToken);
        if (session?.Member is not { } member)
            return Viewer.Guest;
        if (session.IsDueForATouch(now))
        {
            var seen = await db.Everything.Sessions.FirstOrDefaultAsync(s => s.Id == request.SessionId, cancellationToken);
            seen?.Touch(now);
            await db.SaveChangesAsync(cancellationToken);
        }

        // Whoever may not write keeps nothing in order either, until they may again.
        var role = member.SuspendedUntil > now ? Role.Member : member.Role;
        return new Viewer
        {
            MemberId = member.Id,
            SessionId = session.Id,
            Pseudonym = member.Pseudonym,
            Role = role,
            SuspendedUntil = member.SuspendedUntil,
            JoinedAt = member.JoinedAt,
            PostCount = member.PostCount,
            ReadWatermark = member.ReadWatermark,
            OverseesEverySection = member.OverseesEverySection && role == member.Role,
            OverseenSections = role is Role.Moderator && !member.OverseesEverySection ? await SectionsOf(member.Id, cancellationToken) : [],
        };
    }

    // Staff rooms belong to all staff, whichever sections each of them keeps.
    private async Task<IReadOnlyList<int>> SectionsOf(int moderatorId, CancellationToken cancellationToken) =>
        await db.Everything.Sections
            .Where(section => section.Kind == SectionKind.Staff || db.Everything.SectionModerators.Any(given => given.MemberId == moderatorId && given.SectionId == section.Id))
            .Select(section => section.Id)
            .ToListAsync(cancellationToken);
}
