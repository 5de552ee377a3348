using Forum.Application.Pipeline;
using Forum.Domain.Access;

namespace Forum.Application.Accounts;

/// <summary>Asks a member who is signed in for their password again, before what a borrowed session must not do.</summary>
public sealed class OwnPassword(ICredentials credentials, AttemptLimits limits, Viewer viewer)
{
    /// <exception cref="Refused">Nobody is signed in, or there were too many attempts.</exception>
    /// <exception cref="FluentValidation.ValidationException">It is not their password: said on the field.</exception>
    public async Task Check(string? typed, string field)
    {
        Refused.If(viewer.IsMember ? null : new Denial(DenialReason.MustSignIn));
        var key = FormattableString.Invariant($"own:{viewer.MemberId}");
        Refused.If(limits.Take(key, AttemptLimit.OwnPassword) ? null : new Denial(DenialReason.TooManyAttempts));
        if (!await credentials.IsPasswordOf(viewer.MemberId, typed ?? ""))
            throw InvalidField.Because(field, "WrongPassword");
        limits.GiveBack(key);
    }
}
