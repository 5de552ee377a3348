using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Consent;
using Forum.Domain.IdentityLeaks;
using Forum.Domain.Members;
using Forum.Domain.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Accounts;

/// <param name="Email">Optional; without one, recovery codes are made.</param>
/// <param name="Adult">18 or over, by the person's own word.</param>
/// <param name="Charter">Whether they accept it.</param>
/// <param name="Shared">Whether the computer is shared.</param>
/// <param name="KeptPseudonym">The pseudonym that they were warned about and sent again.</param>
public sealed record RegisterMember(string? Pseudonym, string? Password, string? Email, bool Adult, bool Charter, bool Shared = false, string? KeptPseudonym = null) : IRequest<Registered>;

/// <param name="RecoveryCodes">To be shown once; none for somebody who gave an address.</param>
public sealed record Registered(int MemberId, Guid SessionId, IReadOnlyList<string> RecoveryCodes);

public sealed class RegisterMemberRules : AbstractValidator<RegisterMember>
{
    public RegisterMemberRules(ICredentials credentials)
    {
        RuleFor(form => form.Pseudonym).NewPseudonym()
            .Must(typed => !Pseudonym.IsReserved(CleanText.SingleLine(typed))).WithErrorCode("Reserved")
            .Must((form, typed) => CleanText.SingleLine(typed) == CleanText.SingleLine(form.KeptPseudonym) || WhatItReveals(form) == PseudonymFlags.None)
            .WithErrorCode("RevealsIdentity").WithState(form => WhatItReveals(form));
        RuleFor(form => form.Password).NewPassword(credentials, form => form.Pseudonym);
        RuleFor(form => form.Email).OptionalEmail();
        RuleFor(form => form.Adult).Equal(toCompare: true).WithErrorCode("MustAgree");
        RuleFor(form => form.Charter).Equal(toCompare: true).WithErrorCode("MustAgree");
    }

    private static PseudonymFlags WhatItReveals(RegisterMember form)
    {
        var pseudonym = CleanText.SingleLine(form.Pseudonym);
        var local = (AccountRules.Email(form.Email) ?? "").Split('@')[0];
        var asInMail = local.Length > 0 && Pseudonym.Skeleton(local) == Pseudonym.Skeleton(pseudonym) ? PseudonymFlags.MailLocalPart : PseudonymFlags.None;
        return PseudonymWarnings.For(pseudonym) | asInMail;
    }
}

public sealed class RegisterMemberHandler(IForumDb db, ICredentials credentials, AttemptLimits limits, Caller caller, Charter charter, TimeProvider clock) : IRequestHandler<RegisterMember, Registered>
{
    private static readonly TimeSpan SentTwice = TimeSpan.FromMinutes(2);

    public async Task<Registered> Handle(RegisterMember request, CancellationToken cancellationToken)
    {
        var origin = caller.Origin is { } from ? "register:" + from : null;
        Refused.If(origin is null || limits.Take(origin, AttemptLimit.RegistrationsFromOrigin) ? null : new Denial(DenialReason.TooManyRegistrations));
        var hash = credentials.Hash(request.Password!);
        try
        {
            return await db.Write(token => Join(request, hash, token), cancellationToken);
        }
        catch (UniqueConflict)
        {
            if (origin is not null)
                limits.GiveBack(origin);
            return await db.Write(token => SameFormAgain(request, token), cancellationToken) ?? throw InvalidField.Because(nameof(RegisterMember.Pseudonym), "Taken");
        }
    }

    private async Task<Registered> Join(RegisterMember request, string passwordHash, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var email = AccountRules.Email(request.Email);
        var member = Member.Join(CleanText.SingleLine(request.Pseudonym), now);
        db.Add(member);
        await db.SaveChangesAsync(cancellationToken);
        await credentials.Add(member.Id, member.PseudonymSkeleton, passwordHash, email);
        db.Add(new GivenConsent(member.Id, ConsentKind.Adult, charter.Version, now));
        db.Add(new GivenConsent(member.Id, ConsentKind.Charter, charter.Version, now));
        var session = await db.OpenSession(member.Id, request.Shared, now, cancellationToken);
        var codes = email is null ? await db.NewRecoveryCodes(member.Id, cancellationToken) : [];
        await db.SaveChangesAsync(cancellationToken);
        return new Registered(member.Id, session.Id, codes);
    }

    // A double click sends the form twice: the second finds its own pseudonym taken. Whoever knows the password of a member who joined a moment ago is that member.
    private async Task<Registered?> SameFormAgain(RegisterMember request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var skeleton = Pseudonym.Skeleton(CleanText.SingleLine(request.Pseudonym));
        if (!await db.Everything.Members.AnyAsync(member => member.PseudonymSkeleton == skeleton && member.JoinedAt > now - SentTwice, cancellationToken)
            || await credentials.FindMember(skeleton, request.Password!) is not { } memberId)
            return null;
        var session = await db.OpenSession(memberId, request.Shared, now, cancellationToken);
        var codes = AccountRules.Email(request.Email) is null ? await db.NewRecoveryCodes(memberId, cancellationToken) : [];
        await db.SaveChangesAsync(cancellationToken);
        return new Registered(memberId, session.Id, codes);
    }
}
