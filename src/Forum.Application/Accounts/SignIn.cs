using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Text;
using MediatR;

namespace Forum.Application.Accounts;

/// <param name="Shared">Whether the computer is shared: the session then ends with the browser.</param>
public sealed record SignIn(string? Pseudonym, string? Password, bool Shared) : IRequest<SignedIn>;

/// <param name="Account">Skeleton of the pseudonym, by which this browser will be known.</param>
public sealed record SignedIn(int MemberId, Guid SessionId, string Account);

public sealed class SignInRules : AbstractValidator<SignIn>
{
    public SignInRules()
    {
        RuleFor(form => form.Pseudonym).Must(typed => CleanText.SingleLine(typed).Length > 0).WithErrorCode("Missing");
        RuleFor(form => form.Password).Must(typed => Password.Clean(typed).Length > 0).WithErrorCode("Missing");
    }
}

/// <summary>
/// A wrong password and an unknown pseudonym get the same answer at the same price, and are counted alike. What is counted on an account from
/// unknown browsers never stops a browser that its owner used before, nor a recovery code: trying passwords cannot lock anybody out for good.
/// </summary>
public sealed class SignInHandler(IForumDb db, ICredentials credentials, AttemptLimits limits, Caller caller, TimeProvider clock) : IRequestHandler<SignIn, SignedIn>
{
    public async Task<SignedIn> Handle(SignIn request, CancellationToken cancellationToken)
    {
        var typed = CleanText.SingleLine(request.Pseudonym);
        var skeleton = typed.Length <= Pseudonym.MaxLength ? Pseudonym.Skeleton(typed) : "";
        var counted = Counted(skeleton);
        foreach (var (key, limit) in counted)
            Refused.If(limits.Take(key, limit) ? null : new Denial(DenialReason.TooManyAttempts));
        if (await credentials.FindMember(skeleton, request.Password!) is not { } memberId)
            throw InvalidField.Because(nameof(SignIn.Password), "WrongCredentials");

        counted.ForEach(one => limits.GiveBack(one.Key));
        var session = await db.Write(async token =>
        {
            var opened = await db.OpenSession(memberId, request.Shared, clock.GetUtcNow().UtcDateTime, token);
            await db.SaveChangesAsync(token);
            return opened;
        }, cancellationToken);
        return new SignedIn(memberId, session.Id, skeleton);
    }

    private List<(string Key, AttemptLimit Limit)> Counted(string skeleton)
    {
        if (caller.Device is { } device && device.Account == skeleton)
            return [($"device:{device.Nonce}", AttemptLimit.SignInsFromDevice)];
        (string, AttemptLimit) onAccount = ("account:" + skeleton, AttemptLimit.SignInsToAccount);
        return caller.Origin is { } origin ? [("origin:" + origin, AttemptLimit.SignInsFromOrigin), onAccount] : [onAccount];
    }
}
