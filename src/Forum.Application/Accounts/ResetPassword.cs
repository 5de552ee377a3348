using FluentValidation;
using Forum.Application.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Accounts;

/// <summary>Chooses a new password by the link of a mail. Whoever else was signed in no longer is.</summary>
public sealed record ResetPassword(int MemberId, string? Token, string? NewPassword, bool Shared) : IRequest<SignedIn>;

/// <summary>Whose password a link may change, if it still may.</summary>
public sealed record ShowPasswordReset(int MemberId, string? Token) : IRequest<string>;

public sealed class ResetPasswordRules : AbstractValidator<ResetPassword>
{
    public ResetPasswordRules(ICredentials credentials) => RuleFor(form => form.NewPassword).NewPassword(credentials, _ => null);
}

public sealed class ResetPasswordHandler(IForumDb db, ICredentials credentials, TimeProvider clock) : IRequestHandler<ResetPassword, SignedIn>, IRequestHandler<ShowPasswordReset, string>
{
    public async Task<SignedIn> Handle(ResetPassword request, CancellationToken cancellationToken)
    {
        var hash = credentials.Hash(request.NewPassword!);
        return await db.Write(async token =>
        {
            // Inside the transaction: of two clicks on one link, the second finds the stamp changed.
            if (!await credentials.IsResetToken(request.MemberId, request.Token ?? ""))
                throw new NotFound();
            await credentials.SetPassword(request.MemberId, hash);
            await db.EndSessionsOf(request.MemberId, except: Guid.Empty, token);
            var session = await db.OpenSession(request.MemberId, request.Shared, clock.GetUtcNow().UtcDateTime, token);
            await db.SaveChangesAsync(token);
            var skeleton = await db.Everything.Members.Where(member => member.Id == request.MemberId).Select(member => member.PseudonymSkeleton).FirstAsync(token);
            return new SignedIn(request.MemberId, session.Id, skeleton);
        }, cancellationToken);
    }

    /// <exception cref="NotFound">The link has served, is too old, or was never one.</exception>
    public async Task<string> Handle(ShowPasswordReset request, CancellationToken cancellationToken) =>
        await credentials.IsResetToken(request.MemberId, request.Token ?? "")
            ? await db.Everything.Members.Where(member => member.Id == request.MemberId).Select(member => member.Pseudonym).FirstAsync(cancellationToken)
            : throw new NotFound();
}
