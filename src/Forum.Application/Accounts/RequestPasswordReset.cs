using FluentValidation;
using Forum.Domain.Text;
using MediatR;

namespace Forum.Application.Accounts;

/// <summary>Asks for a way back in by mail. What is answered to the person never depends on what this returns.</summary>
public sealed record RequestPasswordReset(string? Email) : IRequest<IReadOnlyList<PasswordReset>>;

/// <param name="Email">As the member gave it, not as somebody typed it now.</param>
public sealed record PasswordReset(string Email, int MemberId, string Token);

public sealed class RequestPasswordResetRules : AbstractValidator<RequestPasswordReset>
{
    public RequestPasswordResetRules() => RuleFor(form => form.Email)
        .Cascade(CascadeMode.Stop)
        .Must(typed => CleanText.SingleLine(typed).Length > 0).WithErrorCode("Missing")
        .OptionalEmail();
}

public sealed class RequestPasswordResetHandler(ICredentials credentials, AttemptLimits limits, Caller caller) : IRequestHandler<RequestPasswordReset, IReadOnlyList<PasswordReset>>
{
    public async Task<IReadOnlyList<PasswordReset>> Handle(RequestPasswordReset request, CancellationToken cancellationToken)
    {
        var email = AccountRules.Email(request.Email)!;
        // Beyond the limits the answer stays the same and no mail leaves: nobody's mailbox is flooded by others.
        if ((caller.Origin is not null && !limits.Take("reset:" + caller.Origin, AttemptLimit.ResetsFromOrigin))
            || !limits.Take("reset-to:" + email.ToLowerInvariant(), AttemptLimit.ResetsToAddress))
            return [];
        List<PasswordReset> resets = [];
        foreach (var memberId in await credentials.MembersWithEmail(email))
            resets.Add(new PasswordReset((await credentials.EmailOf(memberId))!, memberId, await credentials.ResetTokenFor(memberId)));
        return resets;
    }
}
