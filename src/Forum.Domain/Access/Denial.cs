namespace Forum.Domain.Access;

/// <summary>Why somebody who can see a thing cannot do something with it. The web layer writes the sentence.</summary>
/// <param name="Reason">What stands in the way.</param>
/// <param name="Since">UTC instant since which it does, where that helps to understand.</param>
/// <param name="Until">UTC instant until which it does, where it ends by itself.</param>
public sealed record Denial(DenialReason Reason, DateTime? Since = null, DateTime? Until = null);

public enum DenialReason
{
    MustSignIn,
    Suspended,
    TopicClosed,
    SectionClosed,
    StaffOnlySection,
    NotTheAuthor,
    AlreadyRemoved,
    StillHeld,
    OpeningPost,
    NotModerator,
    NotAdministrator,
    WiderThanSection,
    SameTopic,

    /// <summary>Others than those who read it now would read what was written there.</summary>
    WouldBeReadByOthers,

    LastAdministrator,
    TooManyAttempts,
    TooManyRegistrations,
}
