namespace Forum.Domain.Topics;

/// <summary>
/// How lively a topic is: the logarithm of a sum in which a post written now weighs e times one written <see cref="Memory"/> ago.
/// Time passing lowers every topic alike, so the order never changes between two posts: it can stand in an index and be kept at write time.
/// </summary>
public static class Liveliness
{
    public static readonly TimeSpan Memory = TimeSpan.FromDays(4);

    private static readonly DateTime Origin = new(2010, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <param name="before">The value before this post; 0 for none.</param>
    /// <param name="now">UTC instant of the post.</param>
    public static double After(double before, DateTime now)
    {
        var weight = (now - Origin) / Memory;
        return before == 0 ? weight : Both(before, weight);
    }

    /// <summary>The liveliness of two topics that become one; neither value is 0.</summary>
    public static double Both(double one, double other) =>
        Math.Max(one, other) + Math.Log(1 + Math.Exp(-Math.Abs(one - other)));
}
