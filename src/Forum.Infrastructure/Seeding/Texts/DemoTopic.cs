using System.Globalization;
using System.Text.RegularExpressions;

namespace Forum.Infrastructure.Seeding.Texts;

public enum DemoRole
{
    Member,
    Clinician,
    Moderator,
    Administrator,
}

public enum DemoAudience
{
    Open,
    Unindexed,
    Members,
    Circle,
}

/// <param name="Account">What the person signs in with: lower case without accents.</param>
/// <param name="Pseudonym">What the forum shows, and what the texts mention and quote.</param>
public sealed record DemoMember(string Account, string Pseudonym, DemoRole Role, int JoinedDaysAgo);

/// <param name="Section">The section's slug.</param>
/// <param name="Circle">Pseudonyms who may read it besides the author and the staff; empty unless the audience is <see cref="DemoAudience.Circle"/>.</param>
/// <param name="Posts">In the order of their numbers, which begin at 1. The author of the first is the topic's author.</param>
public sealed record DemoTopic(
    string Section,
    string Title,
    string? Subtitle,
    DemoAudience Audience,
    bool IsPinned,
    bool IsClosed,
    IReadOnlyList<string> Circle,
    IReadOnlyList<DemoPost> Posts)
{
    public string Author => Posts[0].Author;
}

/// <param name="DaysAgo">Whole days before the day of seeding; 0 for a post of the last hours.</param>
/// <param name="Minutes">After midnight UTC of that day; with 0 days, before the moment of seeding.</param>
public sealed partial record DemoPost(string Author, int DaysAgo, int Minutes, string Body)
{
    public DateTime At(DateTime now) =>
        DaysAgo == 0 ? now.AddMinutes(-Minutes) : now.Date.AddDays(-DaysAgo).AddMinutes(Minutes);

    /// <summary>Numbers, in the same topic, of the earlier posts that this one quotes.</summary>
    public IReadOnlyList<int> QuotedNumbers =>
        [.. QuotedNumber().Matches(Body).Select(match => Number(match))];

    /// <summary>The source text as the forum stores it: <c>/p/#3</c> becomes the address of the topic's third post.</summary>
    public string BodyWith(Func<int, int> postIdOfNumber) =>
        QuotedNumber().Replace(Body, match => string.Create(CultureInfo.InvariantCulture, $"/p/{postIdOfNumber(Number(match))}"));

    private static int Number(Match match) => int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("/p/#(?<number>[0-9]{1,4})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QuotedNumber();
}
