namespace Forum.Application;

/// <summary>Turns what a member typed into the HTML that is stored and served. Rendering happens when a text is written, never when it is read.</summary>
public interface IMarkup
{
    /// <summary>Stored beside each rendered text; a job renders again what an older pipeline made.</summary>
    int Version { get; }

    /// <summary>The pseudonyms and posts that a text names, so that the caller can look up those its author may see.</summary>
    MarkupReferences ReferencesIn(string source);

    /// <summary>Renders a text. A name or a post that is not among the known ones stays plain text.</summary>
    RenderedText Render(string source, KnownReferences known);
}

/// <param name="Pseudonyms">As typed after an @, without it, each once without regard to case, at most <see cref="MaxPseudonyms"/>; not those in quotes, code or links.</param>
/// <param name="PostIds">Posts named in the first line of a quote, each once, at most <see cref="MaxPosts"/>.</param>
public sealed record MarkupReferences(IReadOnlyList<string> Pseudonyms, IReadOnlyList<int> PostIds)
{
    public const int MaxPseudonyms = 20;

    public const int MaxPosts = 20;
}

/// <param name="Members">By pseudonym as typed, without regard to case.</param>
/// <param name="Posts">By the post's id.</param>
public sealed record KnownReferences(
    IReadOnlyDictionary<string, KnownMember> Members,
    IReadOnlyDictionary<int, KnownPost> Posts)
{
    public static KnownReferences None { get; } = new(new Dictionary<string, KnownMember>(), new Dictionary<int, KnownPost>());
}

public sealed record KnownMember(int Id, string Pseudonym);

public sealed record KnownPost(int Id, int Number, int AuthorId, string AuthorPseudonym);

/// <param name="Html">Sanitised, ready to be served.</param>
/// <param name="PlainText">The words alone, a line for each block, for excerpts, feeds and search; spoilers and quotes are left out.</param>
/// <param name="HasExternalLinks">Whether it links outside this forum, or writes an address that is not a link: first posts of a new account are then held.</param>
/// <param name="MentionedMemberIds">Members really named in it, outside quotes and code.</param>
/// <param name="QuotedPostIds">Posts really quoted in it.</param>
public sealed record RenderedText(
    string Html,
    string PlainText,
    bool HasExternalLinks,
    IReadOnlyList<int> MentionedMemberIds,
    IReadOnlyList<int> QuotedPostIds);
