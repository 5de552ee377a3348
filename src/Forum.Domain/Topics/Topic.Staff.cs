using Forum.Domain.Access;
using Forum.Domain.Sections;

namespace Forum.Domain.Topics;

/// <summary>Keeping a topic in order: what the moderators of its section do with it.</summary>
public sealed partial class Topic
{
    /// <summary>Why this viewer cannot pin, close, move, merge, split or release here; null when they can.</summary>
    public Denial? WhyNotModerate(Viewer viewer) =>
        viewer.IsStaff && viewer.Oversees(SectionId) ? null : new Denial(DenialReason.NotModerator);

    /// <summary>Why this viewer cannot change title and subtitle; null when they can.</summary>
    public Denial? WhyNotRename(Viewer viewer, DateTime now) =>
        WhyNotModerate(viewer) is null ? null
        : viewer.WhyNotWrite(now) ?? (AuthorId != viewer.MemberId ? new Denial(DenialReason.NotTheAuthor)
            : ClosedAt is { } since ? new Denial(DenialReason.TopicClosed, Since: since)
            : null);

    /// <returns>Whether anything changed; so do the other acts below: what changed nothing is not written in the log.</returns>
    /// <exception cref="Refused">The viewer may not rename this topic.</exception>
    public bool Rename(Viewer viewer, string title, string? subtitle, DateTime now)
    {
        Refused.If(WhyNotRename(viewer, now));
        if (title == Title && subtitle == Subtitle)
            return false;
        (Title, Subtitle) = (title, subtitle);
        return true;
    }

    public bool Pin(Viewer viewer, DateTime now)
    {
        Refused.If(WhyNotModerate(viewer));
        if (PinnedAt is not null)
            return false;
        PinnedAt = now;
        return true;
    }

    public bool Unpin(Viewer viewer)
    {
        Refused.If(WhyNotModerate(viewer));
        if (PinnedAt is null)
            return false;
        PinnedAt = null;
        return true;
    }

    public bool Close(Viewer viewer, DateTime now)
    {
        Refused.If(WhyNotModerate(viewer));
        if (ClosedAt is not null)
            return false;
        ClosedAt = now;
        return true;
    }

    public bool Reopen(Viewer viewer)
    {
        Refused.If(WhyNotModerate(viewer));
        if (ClosedAt is null)
            return false;
        ClosedAt = null;
        return true;
    }

    /// <summary>Moves it to another section that the viewer also oversees; the new section can only tighten the audience.</summary>
    public bool MoveTo(Section target, Viewer viewer)
    {
        Refused.If(WhyNotModerate(viewer));
        Refused.If(viewer.Oversees(target.Id) ? null : new Denial(DenialReason.NotModerator));
        if (target.Id == SectionId)
            return false;
        SectionId = target.Id;
        Audience = target.Clamp(Audience);
        return true;
    }

    /// <summary>Publishes a topic that waited for a moderator.</summary>
    public void Release(Viewer viewer, DateTime now)
    {
        Refused.If(WhyNotModerate(viewer));
        if (State != TopicState.Held)
            return;
        State = TopicState.Published;
        LastPostAt = now;
    }

    public void RemoveByStaff(Viewer viewer)
    {
        Refused.If(WhyNotModerate(viewer));
        State = TopicState.Removed;
    }

    /// <summary>Its author took the opening post away: a topic that nobody answered goes with it, another keeps its title and its replies.</summary>
    public void LoseOpening(Viewer author)
    {
        Refused.If(AuthorId == author.MemberId ? null : new Denial(DenialReason.NotTheAuthor));
        Excerpt = "";
        if (ReplyCount == 0)
            State = TopicState.Removed;
    }

    /// <summary>Refuses a post that waited for a moderator.</summary>
    public void Refuse(Post held, Viewer viewer)
    {
        Refused.If(WhyNotModerate(viewer));
        held.Withhold();
    }
}
