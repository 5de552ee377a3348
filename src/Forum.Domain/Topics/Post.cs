using Forum.Domain.Access;
using Forum.Domain.Members;

namespace Forum.Domain.Topics;

public enum PostState
{
    Published = 0,

    /// <summary>Waits for a moderator; has no number yet, so that whoever read further does not miss it once it is released.</summary>
    Held = 1,

    RemovedByAuthor = 2,
    RemovedByStaff = 3,
}

/// <summary>
/// One message of a topic. Its number is never given again, whatever becomes of the text; it changes only where the staff merge or split topics.
/// </summary>
public sealed class Post
{
    public const int MaxLength = 30_000;

    /// <summary>Edits this soon after sending are corrections: they leave no revision behind.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    private readonly List<PostRevision> revisions = [];
    private readonly List<Mention> mentions = [];
    private readonly List<Quote> quotes = [];

    private Post()
    {
    }

    internal Post(Topic topic, int? number, int authorId, PostText text, Guid submissionKey, DateTime now)
    {
        Topic = topic;
        Number = number;
        State = number is null ? PostState.Held : PostState.Published;
        AuthorId = authorId;
        CreatedAt = now;
        SubmissionKey = submissionKey;
        Take(text);
    }

    public int Id { get; private set; }

    public int TopicId { get; private set; }

    public Topic? Topic { get; private set; }

    /// <summary>1 for the opening post, then 2, 3, …; none while the post is held.</summary>
    public int? Number { get; private set; }

    public int AuthorId { get; private set; }

    public Member? Author { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>UTC instant of the last edit after the grace; null when there was none.</summary>
    public DateTime? EditedAt { get; private set; }

    public int Revision { get; private set; }

    public PostState State { get; private set; }

    public string Source { get; private set; } = "";

    public string Html { get; private set; } = "";

    public int MarkupVersion { get; private set; }

    /// <summary>Random key of the form that sent this post: a second sending of the same form finds it again.</summary>
    public Guid SubmissionKey { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<PostRevision> Revisions => revisions;

    public IReadOnlyList<Mention> Mentions => mentions;

    public IReadOnlyList<Quote> Quotes => quotes;

    public bool IsRemoved => State is PostState.RemovedByAuthor or PostState.RemovedByStaff;

    /// <summary>Why this viewer cannot change the text; null when they can.</summary>
    public Denial? WhyNotEdit(Viewer viewer, DateTime now) =>
        viewer.WhyNotWrite(now)
        ?? (IsRemoved ? new Denial(DenialReason.AlreadyRemoved)
            : AuthorId != viewer.MemberId ? new Denial(DenialReason.NotTheAuthor)
            : null);

    /// <summary>Why this viewer cannot take the text away for good; null when they can.</summary>
    public Denial? WhyNotRemove(Viewer viewer, DateTime now) => WhyNotEdit(viewer, now);

    /// <exception cref="Refused">The viewer may not edit this post.</exception>
    public void Edit(Viewer editor, PostText text, string? reason, DateTime now)
    {
        Refused.If(WhyNotEdit(editor, now));
        if (text.Source == Source)
            return;
        if (now - CreatedAt > Grace)
        {
            revisions.Add(new PostRevision(this, editor.MemberId, now, reason));
            Revision++;
            EditedAt = now;
        }

        Take(text);
        Version++;
    }

    /// <summary>Takes the text away for good, its earlier versions too; the tombstone keeps number, author and date.</summary>
    /// <exception cref="Refused">The viewer may not remove this post.</exception>
    public void Remove(Viewer author, DateTime now)
    {
        Refused.If(WhyNotRemove(author, now));
        State = PostState.RemovedByAuthor;
        Source = Html = "";
        revisions.Clear();
        mentions.Clear();
        quotes.Clear();
        Version++;
    }

    /// <summary>The same text rendered by a newer pipeline, or with a changed pseudonym: not an edit.</summary>
    public void RenderAgain(string html, int markupVersion)
    {
        if (!IsRemoved)
            Html = html;
        MarkupVersion = markupVersion;
    }

    internal void Release(int number)
    {
        Number = number;
        State = PostState.Published;
        Version++;
    }

    internal void Withhold()
    {
        State = PostState.RemovedByStaff;
        Version++;
    }

    private void Take(PostText text)
    {
        Source = text.Source;
        Html = text.Html;
        MarkupVersion = text.MarkupVersion;
        mentions.Clear();
        mentions.AddRange(text.Mentions.Distinct().Select(id => new Mention(id)));
        quotes.Clear();
        quotes.AddRange(text.Quotes.Distinct().Select(id => new Quote(id)));
    }
}
