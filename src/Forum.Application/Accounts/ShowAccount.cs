using Forum.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Accounts;

/// <summary>How the viewer gets in, for themselves alone.</summary>
public sealed record ShowAccount : IRequest<AccountView>;

/// <param name="Email">Null when none was given.</param>
/// <param name="CodesLeft">Recovery codes that have not served.</param>
public sealed record AccountView(string Pseudonym, string? Email, int CodesLeft, int Sessions);

public sealed class ShowAccountHandler(IForumDb db, ICredentials credentials, Viewer viewer, TimeProvider clock) : IRequestHandler<ShowAccount, AccountView>
{
    public async Task<AccountView> Handle(ShowAccount request, CancellationToken cancellationToken)
    {
        Refused.If(viewer.IsMember ? null : new Denial(DenialReason.MustSignIn));
        var now = clock.GetUtcNow().UtcDateTime;
        var own = db.OwnedBy(viewer);
        return new AccountView(
            viewer.Pseudonym,
            await credentials.EmailOf(viewer.MemberId),
            await own.RecoveryCodes.CountAsync(cancellationToken),
            await own.Sessions.CountAsync(session => session.EndsAt > now, cancellationToken));
    }
}
