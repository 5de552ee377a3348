using System.Security.Cryptography;

namespace Forum.Domain.Members;

/// <summary>One signed-in browser. Holds neither address nor browser name: the member tells their sessions apart by dates.</summary>
public sealed class Session
{
    /// <summary>A session that was not used for this long ends.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>On a shared computer it ends with the browser, and at the latest after this.</summary>
    public static readonly TimeSpan SharedLifetime = TimeSpan.FromHours(4);

    private Session()
    {
    }

    public Session(Guid id, int memberId, bool shared, DateTime now)
    {
        Id = id;
        MemberId = memberId;
        IsShared = shared;
        StartedAt = LastSeenAt = now;
        EndsAt = now + (shared ? SharedLifetime : Lifetime);
    }

    /// <summary>Random; stands only in the protected cookie of that browser.</summary>
    public Guid Id { get; private set; }

    /// <summary>What a page may name this session by: sixteen hexadecimal digits from which its id cannot be found.</summary>
    public string Handle => Convert.ToHexStringLower(SHA256.HashData(Id.ToByteArray()))[..16];

    public int MemberId { get; private set; }

    public Member? Member { get; private set; }

    public bool IsShared { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>UTC, to the hour: enough to recognise a session, too coarse to follow somebody.</summary>
    public DateTime LastSeenAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime EndsAt { get; private set; }

    public bool IsDueForATouch(DateTime now) => now - LastSeenAt > TimeSpan.FromHours(1);

    public void Touch(DateTime now)
    {
        LastSeenAt = now;
        if (!IsShared)
            EndsAt = now + Lifetime;
    }
}
