using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Accounts;

/// <summary>Gives, changes or takes back the viewer's address. An empty one takes it back.</summary>
public sealed record ChangeEmail(string? Email, string? Password) : IRequest;

public sealed class ChangeEmailRules : AbstractValidator<ChangeEmail>
{
    public ChangeEmailRules() => RuleFor(form => form.Email).OptionalEmail();
}

public sealed class ChangeEmailHandler(IForumDb db, ICredentials credentials, OwnPassword own, Viewer viewer) : IRequestHandler<ChangeEmail>
{
    public async Task Handle(ChangeEmail request, CancellationToken cancellationToken)
    {
        await own.Check(request.Password, nameof(ChangeEmail.Password));
        var email = AccountRules.Email(request.Email);
        await db.Write(async token =>
        {
            // Without an address, codes are the only way back: they come first.
            if (email is null && !await db.OwnedBy(viewer).RecoveryCodes.AnyAsync(token))
                throw InvalidField.Because(nameof(ChangeEmail.Email), "CodesFirst");
            await credentials.SetEmail(viewer.MemberId, email);
            return true;
        }, cancellationToken);
    }
}
