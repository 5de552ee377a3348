using Forum.Domain.Access;

namespace Forum.Domain.Members;

/// <summary>The public face of somebody who registered: never a civil name, never an address.</summary>
public sealed class Member
{
    private Member()
    {
    }

    public int Id { get; private set; }

    public string Pseudonym { get; private set; } = "";

    /// <summary>What makes two pseudonyms the same to a reader; unique. See <see cref="Members.Pseudonym.Skeleton"/>.</summary>
    public string PseudonymSkeleton { get; private set; } = "";

    public Role Role { get; private set; }

    /// <summary>Whether a moderator keeps every section, rather than the ones they were given.</summary>
    public bool OverseesEverySection { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime JoinedAt { get; private set; }

    /// <summary>UTC instant until which they read but do not write; null when they may.</summary>
    public DateTime? SuspendedUntil { get; private set; }

    /// <summary>Published posts, tombstones included.</summary>
    public int PostCount { get; private set; }

    /// <summary>UTC. What was written before counts as read unless a mark says otherwise; only the member moves it.</summary>
    public DateTime ReadWatermark { get; private set; }

    /// <summary>What was checked of a clinician, in the words of whoever checked it.</summary>
    public string? VerifiedAs { get; private set; }

    public const int MaxVerifiedAsLength = 200;

    /// <summary>UTC.</summary>
    public DateTime? VerifiedAt { get; private set; }

    public static Member Join(string pseudonym, DateTime now) => new()
    {
        Pseudonym = pseudonym,
        PseudonymSkeleton = Members.Pseudonym.Skeleton(pseudonym),
        JoinedAt = now,
        ReadWatermark = now,
    };

    public void Appoint(Role role, bool everySection = false)
    {
        Role = role;
        OverseesEverySection = role == Role.Administrator || (role == Role.Moderator && everySection);
        if (role != Role.Clinician)
            (VerifiedAs, VerifiedAt) = (null, null);
    }

    public void VerifyAsClinician(string verifiedAs, DateTime now)
    {
        Appoint(Role.Clinician);
        VerifiedAs = verifiedAs;
        VerifiedAt = now;
    }

    /// <summary>Everything up to what the member had before their eyes counts as read; never what came since.</summary>
    public void MarkReadUpTo(DateTime instant) => ReadWatermark = instant > ReadWatermark ? instant : ReadWatermark;
}
