using Forum.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Accounts;

/// <summary>Ends the viewer's own session. Says whether the computer is shared: its traces are then to be cleared.</summary>
public sealed record SignOut : IRequest<SignedOut>;

public sealed record SignedOut(bool WasShared);

public sealed class SignOutHandler(IForumDb db, Viewer viewer) : IRequestHandler<SignOut, SignedOut>
{
    public Task<SignedOut> Handle(SignOut request, CancellationToken cancellationToken) =>
        db.Write(async token =>
        {
            var session = await db.OwnedBy(viewer).Sessions.FirstOrDefaultAsync(s => s.Id == viewer.SessionId, token);
            if (session is null)
                return new SignedOut(WasShared: false);
            db.Remove(session);
            await db.SaveChangesAsync(token);
            return new SignedOut(session.IsShared);
        }, cancellationToken);
}
