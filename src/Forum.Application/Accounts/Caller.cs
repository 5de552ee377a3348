namespace Forum.Application.Accounts;

/// <summary>Where a request comes from, as far as limits need to know it.</summary>
/// <param name="Origin">A keyed hash of the network address, whose key lives in memory and changes; null where there is no network. Never stored or logged.</param>
/// <param name="Device">The browser, when somebody signed in from it before.</param>
public sealed record Caller(string? Origin, KnownDevice? Device)
{
    public static Caller Unknown { get; } = new(null, null);
}

/// <summary>
/// A browser that once signed in carries a protected cookie that says so: its attempts are counted apart, so that whoever tries passwords
/// on an account from elsewhere cannot keep its owner out.
/// </summary>
/// <param name="Account">Skeleton of the pseudonym that signed in.</param>
/// <param name="Nonce">What tells this browser from the account's others.</param>
public sealed record KnownDevice(string Account, Guid Nonce);
