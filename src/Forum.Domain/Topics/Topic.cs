using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Safety;
using Forum.Domain.Sections;

namespace Forum.Domain.Topics;

public enum TopicState
{
    Published = 0,
    Held = 1,
    Removed = 2,

    /// <summary>Its posts went to another topic, where its address redirects.</summary>
    Merged = 3,
}

/// <summary>A thread of posts under a title, with the audience that its author chose.</summary>
public sealed partial class Topic
{
    public const int MinTitleLength = 3;
    public const int MaxTitleLength = 120;
    public const int MaxSubtitleLength = 160;
    public const int ExcerptLength = 280;
    public const int PostsPerPage = 20;

    private readonly List<CircleMember> circle = [];
    private readonly List<TopicMonth> months = [];

    private Topic()
    {
    }

    public int Id { get; private set; }

    public int SectionId { get; private set; }

    public int AuthorId { get; private set; }

    public Member? Author { get; private set; }

    public string Title { get; private set; } = "";

    public string? Subtitle { get; private set; }

    /// <summary>The first words of the opening post, for lists that show what a topic is about.</summary>
    public string Excerpt { get; private set; } = "";

    public Audience Audience { get; private set; }

    public TopicState State { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>The highest number given so far; numbers are given under this row's lock.</summary>
    public int LastNumber { get; private set; }

    /// <summary>Published posts but the opening one; tombstones count, for their numbers are still there.</summary>
    public int ReplyCount { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime LastPostAt { get; private set; }

    public int LastPostAuthorId { get; private set; }

    public Member? LastPostAuthor { get; private set; }

    /// <summary>See <see cref="Topics.Liveliness"/>.</summary>
    public double Liveliness { get; private set; }

    public int ViewCount { get; private set; }

    /// <summary>UTC instant since which it stands above the others; null when it does not.</summary>
    public DateTime? PinnedAt { get; private set; }

    /// <summary>UTC instant since which nobody but staff replies; null when open.</summary>
    public DateTime? ClosedAt { get; private set; }

    public int? MergedIntoId { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<CircleMember> Circle => circle;

    /// <summary>Where each month begins: kept as posts come, so that a thread of ten years opens like a new one.</summary>
    public IReadOnlyList<TopicMonth> Months => months;

    /// <summary>How many pages its posts fill: a page is a range of numbers, so this asks no database.</summary>
    public static int PageOf(int number) => (Math.Max(number, 1) - 1) / PostsPerPage + 1;

    /// <returns>The topic's opening post, which holds the topic.</returns>
    /// <exception cref="Refused">The viewer may not open a topic in this section.</exception>
    public static Post Open(Section section, Viewer author, string title, string? subtitle, Audience audience, PostText text, Guid submissionKey, DateTime now)
    {
        Refused.If(section.WhyNotOpenTopic(author, now));
        var topic = new Topic
        {
            SectionId = section.Id,
            AuthorId = author.MemberId,
            Title = title,
            Subtitle = subtitle,
            Excerpt = ExcerptOf(text.Plain),
            Audience = section.Clamp(audience),
            State = NewcomerHold.Holds(author, text) ? TopicState.Held : TopicState.Published,
            CreatedAt = now,
        };
        return topic.Append(author.MemberId, text, submissionKey, now);
    }

    /// <summary>Why this viewer cannot reply; null when they can. The page, its button and the command all ask here.</summary>
    public Denial? WhyNotReply(Section section, Viewer viewer, DateTime now)
    {
        if (viewer.WhyNotWrite(now) is { } denial)
            return denial;
        if (State == TopicState.Held)
            return new Denial(DenialReason.StillHeld);
        if (viewer.Oversees(SectionId))
            return null;
        if (ClosedAt is { } closed)
            return new Denial(DenialReason.TopicClosed, Since: closed);
        if (section.ClosedAt is { } sectionClosed)
            return new Denial(DenialReason.SectionClosed, Since: sectionClosed);
        // News invite comments; the guide and the FAQ are only read.
        return section is { Posting: PostingPolicy.StaffOnly, Kind: SectionKind.Reference } ? new Denial(DenialReason.StaffOnlySection) : null;
    }

    /// <summary>Call it under the row's lock: it gives the next number.</summary>
    /// <exception cref="Refused">The viewer may not reply.</exception>
    public Post Reply(Section section, Viewer author, PostText text, Guid submissionKey, DateTime now)
    {
        Refused.If(WhyNotReply(section, author, now));
        return NewcomerHold.Holds(author, text)
            ? new Post(this, number: null, author.MemberId, text, submissionKey, now)
            : Append(author.MemberId, text, submissionKey, now);
    }

    /// <summary>A held post comes last when it is released, whenever it was written: nobody has read past it.</summary>
    public void Release(Post held, DateTime now)
    {
        if (held.State != PostState.Held)
            return;
        held.Release(++LastNumber);
        CountAtTheEnd(held.AuthorId, now);
    }

    /// <summary>The opening post was edited: lists show its first words.</summary>
    public void OpensWith(PostText text) => Excerpt = ExcerptOf(text.Plain);

    private static string ExcerptOf(string plain)
    {
        if (plain.Length <= ExcerptLength)
            return plain;
        // An emoji is two chars: half of one is no character.
        var length = char.IsHighSurrogate(plain[ExcerptLength - 2]) ? ExcerptLength - 2 : ExcerptLength - 1;
        return string.Concat(plain.AsSpan(0, length).TrimEnd(), "…");
    }

    private Post Append(int authorId, PostText text, Guid submissionKey, DateTime now)
    {
        var post = new Post(this, ++LastNumber, authorId, text, submissionKey, now);
        CountAtTheEnd(authorId, now);
        return post;
    }

    private void CountAtTheEnd(int authorId, DateTime now)
    {
        // Clocks of two web instances disagree a little: the later post is later all the same, and no month begins twice.
        var at = now > LastPostAt ? now : LastPostAt;
        if (LastNumber > 1)
            ReplyCount++;
        if (LastNumber == 1 || TopicMonth.Of(at) != TopicMonth.Of(LastPostAt))
            months.Add(new TopicMonth(TopicMonth.Of(at), LastNumber));
        LastPostAt = at;
        LastPostAuthorId = authorId;
        Liveliness = Topics.Liveliness.After(Liveliness, at);
    }
}
