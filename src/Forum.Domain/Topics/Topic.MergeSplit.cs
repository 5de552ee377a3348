using Forum.Domain.Access;

namespace Forum.Domain.Topics;

/// <summary>Where a numbered post stands and when it was written, without its text.</summary>
/// <param name="PostId">The post.</param>
/// <param name="Number">From 1.</param>
/// <param name="AuthorId">Who wrote it.</param>
/// <param name="CreatedAt">UTC.</param>
public sealed record PostSpot(int PostId, int Number, int AuthorId, DateTime CreatedAt);

/// <summary>Making one topic of two, and two of one. The rows of the posts are moved by the caller, set by set: a thread can hold thousands.</summary>
public sealed partial class Topic
{
    /// <summary>
    /// Why this viewer cannot merge this topic into another; null when they can. Ask it with both circles loaded.
    /// What was written for a few is not shown to more: the target may be tighter, never wider.
    /// </summary>
    public Denial? WhyNotMergeInto(Topic target, Viewer viewer) =>
        WhyNotModerate(viewer)
        ?? target.WhyNotModerate(viewer)
        ?? (target.Id == Id ? new Denial(DenialReason.SameTopic) : null)
        ?? WhyNotRearrange()
        ?? target.WhyNotRearrange()
        ?? (target.IsReadByOthersThan(this) ? new Denial(DenialReason.WouldBeReadByOthers) : null);

    /// <summary>Why this viewer cannot split posts away; null when they can.</summary>
    public Denial? WhyNotSplit(Viewer viewer) => WhyNotModerate(viewer) ?? WhyNotRearrange();

    /// <summary>Hands its posts to another topic, after that topic's last. Call it under both locks, with circles and months loaded.</summary>
    /// <returns>What to add to the numbers of its posts.</returns>
    /// <exception cref="Refused">The viewer may not, or others would read what was written here.</exception>
    public int MergeInto(Topic target, Viewer viewer)
    {
        Refused.If(WhyNotMergeInto(target, viewer));
        var shift = target.LastNumber;
        target.LastNumber += LastNumber;
        target.ReplyCount += ReplyCount + 1;
        target.Liveliness = Topics.Liveliness.Both(target.Liveliness, Liveliness);
        if (LastPostAt > target.LastPostAt)
            (target.LastPostAt, target.LastPostAuthorId) = (LastPostAt, LastPostAuthorId);
        target.months.AddRange(months
            .Where(month => target.months.TrueForAll(known => known.Month != month.Month))
            .Select(month => new TopicMonth(month.Month, month.FirstNumber + shift))
            .ToList());

        months.Clear();
        circle.Clear();
        ReplyCount = 0;
        PinnedAt = null;
        (State, MergedIntoId) = (TopicState.Merged, target.Id);
        return shift;
    }

    /// <summary>Makes a topic of some posts, in the same section and for the same readers. Its posts are numbered from 1; their old numbers stay unused.</summary>
    /// <param name="viewer">Who splits.</param>
    /// <param name="title">Title of the new topic.</param>
    /// <param name="opening">The words of its first post.</param>
    /// <param name="leaving">At least one post, by number.</param>
    /// <param name="staying">The others.</param>
    /// <exception cref="Refused">The viewer may not, or the opening post is among those leaving.</exception>
    public Topic Split(Viewer viewer, string title, string opening, IReadOnlyList<PostSpot> leaving, IReadOnlyList<PostSpot> staying)
    {
        Refused.If(WhyNotSplit(viewer));
        Refused.If(leaving.Any(post => post.Number == 1) ? new Denial(DenialReason.OpeningPost) : null);
        var apart = new Topic
        {
            SectionId = SectionId,
            AuthorId = leaving[0].AuthorId,
            Title = title,
            Excerpt = ExcerptOf(opening),
            Audience = Audience,
            CreatedAt = leaving[0].CreatedAt,
        };
        // The author of this topic reads it without being named; in a topic of somebody else's they must be.
        if (Audience == Audience.Circle)
            apart.circle.AddRange(Readers.Where(reader => reader != apart.AuthorId).Distinct().Select(reader => new CircleMember(reader, apart.CreatedAt)));
        apart.CountAgain([.. leaving.Select((post, index) => post with { Number = index + 1 })]);
        CountAgain(staying);
        return apart;
    }

    private IEnumerable<int> Readers => circle.Select(named => named.MemberId).Append(AuthorId);

    private bool IsReadByOthersThan(Topic other) =>
        Audience < other.Audience || (other.Audience == Audience.Circle && Readers.Except(other.Readers).Any());

    // Posts that wait for a moderator, or that were taken away, would appear by being carried elsewhere.
    private Denial? WhyNotRearrange() => State switch
    {
        TopicState.Published => null,
        TopicState.Held => new Denial(DenialReason.StillHeld),
        TopicState.Removed or TopicState.Merged => new Denial(DenialReason.AlreadyRemoved),
    };

    private void CountAgain(IReadOnlyList<PostSpot> posts)
    {
        LastNumber = Math.Max(LastNumber, posts.Max(post => post.Number));
        ReplyCount = posts.Count(post => post.Number > 1);
        Liveliness = posts.Select(post => post.CreatedAt).Order().Aggregate(0d, Topics.Liveliness.After);
        var latest = posts.MaxBy(post => post.CreatedAt)!;
        (LastPostAt, LastPostAuthorId) = (latest.CreatedAt, latest.AuthorId);

        var firstOf = posts.GroupBy(post => TopicMonth.Of(post.CreatedAt)).ToDictionary(month => month.Key, month => month.Min(post => post.Number));
        months.RemoveAll(month => !firstOf.ContainsKey(month.Month));
        months.ForEach(month => month.BeginAt(firstOf[month.Month]));
        months.AddRange(firstOf.Where(first => months.TrueForAll(month => month.Month != first.Key)).Select(first => new TopicMonth(first.Key, first.Value)).ToList());
    }
}
