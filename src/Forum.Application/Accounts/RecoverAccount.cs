using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Accounts;

/// <summary>Gets back in by a recovery code, with a new password. Whoever else was signed in no longer is.</summary>
public sealed record RecoverAccount(string? Pseudonym, string? Code, string? NewPassword, bool Shared) : IRequest<SignedIn>;

public sealed class RecoverAccountRules : AbstractValidator<RecoverAccount>
{
    public RecoverAccountRules(ICredentials credentials)
    {
        RuleFor(form => form.Pseudonym).Must(typed => CleanText.SingleLine(typed).Length > 0).WithErrorCode("Missing");
        RuleFor(form => form.Code).Must(typed => CleanText.SingleLine(typed).Length > 0).WithErrorCode("Missing");
        RuleFor(form => form.NewPassword).NewPassword(credentials, form => form.Pseudonym);
    }
}

public sealed class RecoverAccountHandler(IForumDb db, ICredentials credentials, AttemptLimits limits, Caller caller, TimeProvider clock) : IRequestHandler<RecoverAccount, SignedIn>
{
    public async Task<SignedIn> Handle(RecoverAccount request, CancellationToken cancellationToken)
    {
        // No limit on the account: 80 random bits are not guessed, and nobody may stop an owner from using theirs.
        Refused.If(caller.Origin is null || limits.Take("recover:" + caller.Origin, AttemptLimit.Recoveries) ? null : new Denial(DenialReason.TooManyAttempts));
        var typed = CleanText.SingleLine(request.Pseudonym);
        var skeleton = typed.Length <= Pseudonym.MaxLength ? Pseudonym.Skeleton(typed) : "";
        var code = request.Code!.Length <= RecoveryCode.MaxTypedLength ? RecoveryCode.HashOf(request.Code) : "";
        // Before anything is known of the pseudonym: the answer takes as long either way.
        var hash = credentials.Hash(request.NewPassword!);
        return await db.Write(async token =>
        {
            var memberId = await db.Everything.Members.Where(member => member.PseudonymSkeleton == skeleton).Select(member => member.Id).FirstOrDefaultAsync(token);
            if (await db.Everything.RecoveryCodes.Where(c => c.MemberId == memberId && c.Hash == code).ExecuteDeleteAsync(token) == 0)
                throw InvalidField.Because(nameof(RecoverAccount.Code), "WrongCode");
            await credentials.SetPassword(memberId, hash);
            await db.EndSessionsOf(memberId, except: Guid.Empty, token);
            var session = await db.OpenSession(memberId, request.Shared, clock.GetUtcNow().UtcDateTime, token);
            await db.SaveChangesAsync(token);
            return new SignedIn(memberId, session.Id, skeleton);
        }, cancellationToken);
    }
}
