using Forum.Infrastructure.Seeding.Texts;

namespace Forum.Infrastructure.Seeding;

/// <param name="Members">Accounts, the staff among them.</param>
/// <param name="Topics">Topics in all sections together.</param>
/// <param name="Posts">Posts of all topics together, openings included.</param>
/// <param name="Longest">Replies of the longest topic.</param>
/// <param name="Random">The same number gives the same forum, but for the instants, which are counted back from the seeding.</param>
public sealed record SeedScale(int Members, int Topics, int Posts, int Longest, int Random)
{
    public const int MinMembers = 10;

    public const int MaxMembers = SamplePseudonyms.Count;

    /// <summary>What makes it impossible; null when nothing does.</summary>
    public SeedRefusal? WhyImpossible =>
        Members < MinMembers ? SeedRefusal.TooFewMembers
        : Members > MaxMembers ? SeedRefusal.TooManyMembers
        : Topics < 1 ? SeedRefusal.NoTopics
        : Longest < 0 ? SeedRefusal.NegativeLongest
        : Topics > Posts ? SeedRefusal.MoreTopicsThanPosts
        : Longest >= Posts ? SeedRefusal.LongestBeyondPosts
        : Longest + (long)Topics > Posts ? SeedRefusal.TooFewPosts
        : (Longest + 1L) * Topics < Posts ? SeedRefusal.TooManyPosts
        : null;
}

public enum SeedRefusal
{
    TooFewMembers,
    TooManyMembers,
    NoTopics,
    NegativeLongest,
    MoreTopicsThanPosts,
    LongestBeyondPosts,

    /// <summary>The longest topic leaves less than a post for each of the others.</summary>
    TooFewPosts,

    /// <summary>They do not fit into topics of which none is longer than the longest.</summary>
    TooManyPosts,
    WeakPassword,
    Inhabited,
    HalfSeeded,
}
