using Forum.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Accounts;

/// <summary>The browsers in which the viewer is signed in, the present one first.</summary>
public sealed record ListSessions : IRequest<IReadOnlyList<SessionLine>>;

/// <param name="Handle">Names the session in a form; not its id, which stands only in a protected cookie.</param>
public sealed record SessionLine(string Handle, bool IsCurrent, bool IsShared, DateTime StartedAt, DateTime LastSeenAt);

public sealed class ListSessionsHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<ListSessions, IReadOnlyList<SessionLine>>
{
    public async Task<IReadOnlyList<SessionLine>> Handle(ListSessions request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var sessions = await db.OwnedBy(viewer).Sessions.AsNoTracking().Where(session => session.EndsAt > now).OrderByDescending(session => session.LastSeenAt).ToListAsync(cancellationToken);
        return [.. sessions
            .Select(session => new SessionLine(session.Handle, session.Id == viewer.SessionId, session.IsShared, session.StartedAt, session.LastSeenAt))
            .OrderByDescending(line => line.IsCurrent)];
    }
}
