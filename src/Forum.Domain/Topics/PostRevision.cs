namespace Forum.Domain.Topics;

/// <summary>What a post said before an edit. Readers of the post can see it; it goes when the post is removed.</summary>
public sealed class PostRevision
{
    private PostRevision()
    {
    }

    internal PostRevision(Post post, int editorId, DateTime replacedAt, string? reason)
    {
        PostId = post.Id;
        Revision = post.Revision;
        Source = post.Source;
        Html = post.Html;
        WrittenAt = post.EditedAt ?? post.CreatedAt;
        EditorId = editorId;
        ReplacedAt = replacedAt;
        Reason = reason;
    }

    public int PostId { get; private set; }

    /// <summary>0 for the text as first sent, then 1, 2, …</summary>
    public int Revision { get; private set; }

    public string Source { get; private set; } = "";

    public string Html { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime ReplacedAt { get; private set; }

    /// <summary>Who replaced it: the author, or somebody of the staff.</summary>
    public int EditorId { get; private set; }

    public string? Reason { get; private set; }
}
