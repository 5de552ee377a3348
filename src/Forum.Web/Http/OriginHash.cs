using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Forum.Web.Http;

/// <summary>
/// Network addresses as limits count them: hashed with a key that lives in memory and is replaced each day, so that nothing anywhere leads back
/// to an address, not even for whoever holds the server tomorrow.
/// </summary>
public sealed class OriginHash(TimeProvider clock)
{
    private static readonly TimeSpan KeyLifetime = TimeSpan.FromDays(1);

    private readonly Lock gate = new();
    private byte[] key = [];
    private DateTimeOffset keyEnds = DateTimeOffset.MinValue;

    /// <returns>Null without an address: nothing is then counted by origin.</returns>
    public string? Of(IPAddress? address)
    {
        if (address is null)
            return null;
        var bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address) is { AddressFamily: AddressFamily.InterNetworkV6 } v6
            // One household is given a whole /64: within it anybody can take a new address for each attempt.
            ? v6.GetAddressBytes().AsSpan(0, 8)
            : address.MapToIPv4().GetAddressBytes();
        return Convert.ToBase64String(HMACSHA256.HashData(CurrentKey(), bytes).AsSpan(0, 16));
    }

    private byte[] CurrentKey()
    {
        lock (gate)
        {
            if (clock.GetUtcNow() >= keyEnds)
                (key, keyEnds) = (RandomNumberGenerator.GetBytes(32), clock.GetUtcNow() + KeyLifetime);
            return key;
        }
    }
}
