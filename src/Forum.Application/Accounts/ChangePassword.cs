using FluentValidation;
using Forum.Domain.Access;
using MediatR;

namespace Forum.Application.Accounts;

/// <summary>Changes the viewer's own password, and ends their other sessions.</summary>
public sealed record ChangePassword(string? CurrentPassword, string? NewPassword) : IRequest;

public sealed class ChangePasswordRules : AbstractValidator<ChangePassword>
{
    public ChangePasswordRules(ICredentials credentials, Viewer viewer) => RuleFor(form => form.NewPassword).NewPassword(credentials, _ => viewer.Pseudonym);
}

public sealed class ChangePasswordHandler(IForumDb db, ICredentials credentials, OwnPassword own, Viewer viewer) : IRequestHandler<ChangePassword>
{
    public async Task Handle(ChangePassword request, CancellationToken cancellationToken)
    {
        await own.Check(request.CurrentPassword, nameof(ChangePassword.CurrentPassword));
        var hash = credentials.Hash(request.NewPassword!);
        await db.Write(async token =>
        {
            await credentials.SetPassword(viewer.MemberId, hash);
            return await db.EndSessionsOf(viewer.MemberId, except: viewer.SessionId, token);
        }, cancellationToken);
    }
}
