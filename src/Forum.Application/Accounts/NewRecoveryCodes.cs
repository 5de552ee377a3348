using Forum.Domain.Members;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Accounts;

internal static class NewRecoveryCodesExtensions
{
    /// <summary>Replaces a member's codes in the caller's transaction.</summary>
    /// <returns>The codes themselves, which nothing keeps.</returns>
    public static async Task<IReadOnlyList<string>> NewRecoveryCodes(this IForumDb db, int memberId, CancellationToken cancellationToken)
    {
        await db.Everything.RecoveryCodes.Where(code => code.MemberId == memberId).ExecuteDeleteAsync(cancellationToken);
        IReadOnlyList<string> codes = [.. Enumerable.Range(0, RecoveryCode.Count).Select(_ => RecoveryCode.Draw())];
        foreach (var code in codes)
            db.Add(new RecoveryCode(memberId, RecoveryCode.HashOf(code)));
        return codes;
    }
}
