namespace Forum.Domain.Access;

/// <summary>The person in front of a page, as every rule sees them. Rules take a viewer and nothing else about who asks.</summary>
public sealed record Viewer
{
    public static Viewer Guest { get; } = new();

    /// <summary>The member's id; 0 for a guest, which no member ever has.</summary>
    public int MemberId { get; init; }

    public string Pseudonym { get; init; } = "";

    /// <summary>The session by which they came; <see cref="Guid.Empty"/> for a guest.</summary>
    public Guid SessionId { get; init; }

    public Role Role { get; init; }

    /// <summary>UTC instant until which this member may read but not write; null when they may write.</summary>
    public DateTime? SuspendedUntil { get; init; }

    /// <summary>UTC instant of registration; <see cref="DateTime.MinValue"/> for a guest.</summary>
    public DateTime JoinedAt { get; init; }

    /// <summary>Posts published so far: what tells a newcomer from somebody known.</summary>
    public int PostCount { get; init; }

    /// <summary>UTC. What was written before counts as read where no mark says otherwise; a guest has read everything.</summary>
    public DateTime ReadWatermark { get; init; } = DateTime.MaxValue;

    /// <summary>Sections whose every topic this moderator reads and keeps in order; staff rooms are among them for all staff.</summary>
    public IReadOnlyList<int> OverseenSections { get; init; } = [];

    public bool OverseesEverySection { get; init; }

    public bool IsMember => MemberId != 0;

    public bool IsStaff => Role is Role.Moderator or Role.Administrator;

    public bool IsAdministrator => Role == Role.Administrator;

    /// <summary>The tightest audience that this viewer reads without being named.</summary>
    public Audience ReadsUpTo => IsMember ? Audience.Members : Audience.Unindexed;

    /// <summary>Why this viewer cannot arrange sections and appoint members; null when they can.</summary>
    public Denial? WhyNotAdminister() => IsAdministrator ? null : new Denial(DenialReason.NotAdministrator);

    public bool Oversees(int sectionId) => OverseesEverySection || OverseenSections.Contains(sectionId);

    /// <summary>Why this viewer cannot write anything anywhere; null when they can.</summary>
    public Denial? WhyNotWrite(DateTime now) =>
        !IsMember ? new Denial(DenialReason.MustSignIn)
        : SuspendedUntil > now ? new Denial(DenialReason.Suspended, Until: SuspendedUntil)
        : null;
}
