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

    public void Rename(Viewer viewer, string title, string? subtitle, DateTime now)
    {
        Refused.If(WhyNotRename(viewer, now));
        Title = title;
        Subtitle = subtitle;
    }

    public void Pin(Viewer viewer, DateTime now)
    {
        Refused.If(WhyNotModerate(viewer));
        PinnedAt ??= now;
    }

    public void Unpin(Viewer viewer)
    {
        Refused.If(WhyNotModerate(viewer));
        PinnedAt = null;
    }

    public void Close(Viewer viewer, DateTime now)
    {
        Refused.If(WhyNotModerate(viewer));
        ClosedAt ??= now;
    }

    public void Reopen(Viewer viewer)
    {
        Refused.If(WhyNotModerate(viewer));
        ClosedAt = null;
    }

    /// <summary>Moves it to another section that the viewer also oversees; the new section can only tighten the audience.</summary>
    public void MoveTo(Section target, Viewer viewer)
    {
        Refused.If(WhyNotModerate(viewer));
        Refused.If(viewer.Oversees(target.Id) ? null : new Denial(DenialReason.NotModerator));
        SectionId = target.Id;
        Audience = target.Clamp(Audience);
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
