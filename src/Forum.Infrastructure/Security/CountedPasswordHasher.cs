using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Forum.Infrastructure.Security;

/// <summary>Counts hashes: they are the dearest thing a visitor can ask for, and a sudden rise is how an operator sees an attack.</summary>
internal sealed class CountedPasswordHasher(IOptions<PasswordHasherOptions> options, HashCount count) : PasswordHasher<Account>(options)
{
    public override string HashPassword(Account user, string password)
    {
        count.Add();
        return base.HashPassword(user, password);
    }

    public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        count.Add();
        return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}

/// <summary>The figure <c>forum.accounts.hashes</c> of the meter <c>Forum.Accounts</c>.</summary>
public sealed class HashCount(IMeterFactory meters)
{
    public const string MeterName = "Forum.Accounts";

    private readonly Counter<long> hashes = meters.Create(MeterName).CreateCounter<long>("forum.accounts.hashes", description: "Passwords hashed or compared.");

    internal void Add() => hashes.Add(1);
}
