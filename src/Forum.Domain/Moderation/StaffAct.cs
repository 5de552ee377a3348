namespace Forum.Domain.Moderation;

public enum StaffActKind
{
    PinTopic,
    UnpinTopic,
    CloseTopic,
    ReopenTopic,
    RenameTopic,
    MoveTopic,
    MergeTopics,
    SplitTopic,
    ReleaseHeld,
    RefuseHeld,
    CreateSection,
    ChangeSection,
    MergeSections,
    CloseSection,
    ReopenSection,
    AppointMember,
    ChangeSectionAddress,
    TightenSection,
    WidenSection,
    MoveSection,
}

/// <summary>A line of the log that all staff can read: who did what to what, when and why. Never the text of a post.</summary>
public sealed class StaffAct
{
    public const int MaxReasonLength = 500;
    public const int MaxDetailLength = 300;

    private StaffAct()
    {
    }

    public StaffAct(StaffActKind kind, int actorId, DateTime now, int? sectionId = null, int? topicId = null, int? postId = null, int? memberId = null, string? detail = null, string? reason = null)
    {
        Kind = kind;
        ActorId = actorId;
        At = now;
        SectionId = sectionId;
        TopicId = topicId;
        PostId = postId;
        MemberId = memberId;
        Detail = detail is { Length: > MaxDetailLength } ? string.Concat(detail.AsSpan(0, MaxDetailLength - 1), "…") : detail;
        Reason = reason;
    }

    public int Id { get; private set; }

    public StaffActKind Kind { get; private set; }

    public int ActorId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public int? SectionId { get; private set; }

    public int? TopicId { get; private set; }

    public int? PostId { get; private set; }

    public int? MemberId { get; private set; }

    /// <summary>
    /// What changed, such as the title before and after; shown only to those who may see the topic. A change of role or of audience is
    /// written <c>Member>Moderator</c>, with the names of the enumeration: the reader's language says them.
    /// </summary>
    public string? Detail { get; private set; }

    public string? Reason { get; private set; }
}
