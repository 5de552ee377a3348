using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Forum.Application.Accounts;
using Microsoft.AspNetCore.DataProtection;

namespace Forum.Web.Pages.Account;

public enum TrapVerdict
{
    Passes,

    /// <summary>The ticket is not one of ours, has served, or is too old.</summary>
    StaleTicket,

    /// <summary>Nobody fills a form in that time.</summary>
    TooFast,

    /// <summary>Under attack: neither proof of work nor a minute of waiting yet.</summary>
    WaitAMinute,

    /// <summary>Under attack: too many came by waiting alone.</summary>
    TooManyWaited,
}

/// <summary>
/// Tells people from programs at the door, without any third party and without a puzzle. A form carries a protected ticket that says when it was
/// opened and serves once. Only while registrations rush in must the browser also work for a second; a browser without JavaScript waits a minute
/// instead, and those who come that way are let in a few at a time.
/// </summary>
public sealed class RegistrationTrap(IDataProtectionProvider protection, AttemptLimits limits, TimeProvider clock)
{
    public static readonly TimeSpan MinimumTime = TimeSpan.FromSeconds(3);
    public static readonly TimeSpan WaitInstead = TimeSpan.FromMinutes(1);

    /// <summary>Leading zero bits asked of SHA-256: about 65,000 attempts, a second or two on a telephone.</summary>
    public const int ProofBits = 16;

    private const string Attempts = "trap:attempts";
    private const string Waited = "trap:waited";

    private static readonly TimeSpan TicketLifetime = TimeSpan.FromHours(3);
    private static readonly AttemptLimit Calm = new(20, TimeSpan.FromMinutes(10));
    private static readonly AttemptLimit WaitedLimit = new(10, TimeSpan.FromMinutes(10));
    private static readonly AttemptLimit Once = new(1, TicketLifetime);

    private readonly IDataProtector protector = protection.CreateProtector("Forum.RegistrationTrap.1");

    /// <summary>Whether more registrations were attempted in ten minutes than ever come by themselves.</summary>
    public bool IsUnderAttack => limits.Count(Attempts) >= Calm.Attempts;

    public void CountAttempt() => limits.Take(Attempts, Calm);

    public string NewTicket() =>
        protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow().ToUnixTimeMilliseconds()}|{Guid.NewGuid():N}"));

    /// <param name="ticket">As it came back.</param>
    /// <param name="proof">A number such that SHA-256 of ticket, colon and number begins with <see cref="ProofBits"/> zero bits; empty without JavaScript.</param>
    /// <param name="pseudonym">What the form asks for: a double click sends the same one, and leads to the account that it made.</param>
    public TrapVerdict Judge(string? ticket, string? proof, string? pseudonym)
    {
        if (Open(ticket) is not var (openedAt, nonce) || clock.GetUtcNow() - openedAt > TicketLifetime)
            return TrapVerdict.StaleTicket;
        if (limits.Count("ticket:" + nonce) > 0)
            return limits.Count($"ticket:{nonce}:{pseudonym}") > 0 ? TrapVerdict.Passes : TrapVerdict.StaleTicket;
        var age = clock.GetUtcNow() - openedAt;
        if (age < MinimumTime)
            return TrapVerdict.TooFast;
        if (!IsUnderAttack || IsProof(ticket!, proof))
            return TrapVerdict.Passes;
        if (age < WaitInstead)
            return TrapVerdict.WaitAMinute;
        return limits.Take(Waited, WaitedLimit) ? TrapVerdict.Passes : TrapVerdict.TooManyWaited;
    }

    /// <summary>The account was made: this ticket makes no other.</summary>
    public void Spend(string? ticket, string? pseudonym)
    {
        if (Open(ticket) is not var (_, nonce))
            return;
        limits.Take("ticket:" + nonce, Once);
        limits.Take($"ticket:{nonce}:{pseudonym}", Once);
    }

    public static bool IsProof(string ticket, string? proof)
    {
        if (proof is not { Length: > 0 and <= 20 } || !proof.All(char.IsAsciiDigit))
            return false;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{ticket}:{proof}"));
        return BitOperations.LeadingZeroCount(BinaryPrimitives.ReadUInt32BigEndian(hash)) >= ProofBits;
    }

    private (DateTimeOffset OpenedAt, string Nonce)? Open(string? ticket)
    {
        if (ticket is not { Length: > 0 and < 1000 })
            return null;
        try
        {
            return protector.Unprotect(ticket).Split('|') is [var opened, var nonce]
                ? (DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(opened, CultureInfo.InvariantCulture)), nonce)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
