using Forum.Domain.Access;
using MediatR;

namespace Forum.Application.Accounts;

/// <summary>Makes new recovery codes; those made before no longer count.</summary>
public sealed record RenewRecoveryCodes(string? Password) : IRequest<IReadOnlyList<string>>;

public sealed class RenewRecoveryCodesHandler(IForumDb db, OwnPassword own, Viewer viewer) : IRequestHandler<RenewRecoveryCodes, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(RenewRecoveryCodes request, CancellationToken cancellationToken)
    {
        await own.Check(request.Password, nameof(RenewRecoveryCodes.Password));
        return await db.Write(async token =>
        {
            var codes = await db.NewRecoveryCodes(viewer.MemberId, token);
            await db.SaveChangesAsync(token);
            return codes;
        }, cancellationToken);
    }
}
