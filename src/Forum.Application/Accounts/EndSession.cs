using Forum.Application.Pipeline;
using Forum.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Accounts;

/// <summary>Signs the viewer out in one of their browsers: its next request is a guest's.</summary>
public sealed record EndSession(string? Handle) : IRequest;

/// <summary>The same in all of them but this one.</summary>
public sealed record EndOtherSessions : IRequest;

public sealed class EndSessionHandler(IForumDb db, Viewer viewer) : IRequestHandler<EndSession>, IRequestHandler<EndOtherSessions>
{
    public Task Handle(EndSession request, CancellationToken cancellationToken) =>
        db.Write(async token =>
        {
            var sessions = await db.OwnedBy(viewer).Sessions.ToListAsync(token);
            db.Remove(sessions.Find(session => session.Handle == request.Handle) ?? throw new NotFound());
            await db.SaveChangesAsync(token);
            return true;
        }, cancellationToken);

    public Task Handle(EndOtherSessions request, CancellationToken cancellationToken) =>
        db.Write(token => db.OwnedBy(viewer).Sessions.Where(session => session.Id != viewer.SessionId).ExecuteDeleteAsync(token), cancellationToken);
}
