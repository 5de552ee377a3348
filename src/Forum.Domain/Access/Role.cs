namespace Forum.Domain.Access;

/// <summary>What a member may be trusted with. A visitor has no role: they are not a member.</summary>
public enum Role
{
    Member = 0,

    /// <summary>A verified health professional: a badge, no power over others.</summary>
    Clinician = 1,

    /// <summary>Moderates the sections given to them, or all.</summary>
    Moderator = 2,

    Administrator = 3,
}
