using Forum.Domain.Access;
using Forum.Domain.Sections;

namespace Forum.Infrastructure.Seeding;

/// <summary>One topic's people and instants.</summary>
internal static class TopicPlan
{
    /// <param name="scale">The whole.</param>
    /// <param name="people">Who may take part.</param>
    /// <param name="activity">Who does.</param>
    /// <param name="place">Section and size.</param>
    /// <param name="rank">0 for the longest.</param>
    /// <param name="end">UTC; nothing is later.</param>
    public static PlannedTopic Of(SeedScale scale, SeedPeople people, Activity activity, TopicPlace place, int rank, DateTime end)
    {
        var random = Chance.For(scale.Random, ChanceOf.Topic, rank);
        // The longest thread runs through nearly all the years; the others began any time.
        var openedAt = ToMillisecond(end - SeedPlan.Span * (rank == 0 ? 0.9 : Math.Max(random.NextDouble(), 0.0002) * 0.97));
        var section = place.Section;
        var audience = rank == 0 ? section.ByDefault : TopicPlaces.AudienceIn(section, random);
        var author = section switch
        {
            { Posting: PostingPolicy.StaffOnly } => random.Next(2),
            { Kind: SectionKind.Journeys } when rank < people.Known => SeedPeople.FirstKnown + rank,
            { Kind: SectionKind.Journeys } or { Slug: "presentations" } => activity.Newcomer(random, openedAt),
            _ => activity.Somebody(random, openedAt),
        };
        int[] cast = section switch
        {
            { Kind: SectionKind.Staff } => [.. people.Staff],
            // The guide and the FAQ are only read.
            { Kind: SectionKind.Reference } => [SeedPeople.Administrator, SeedPeople.Moderator],
            _ => [.. Enumerable.Range(0, Math.Min(3 + place.Size / 12, 40)).Select(_ => activity.Somebody(random, openedAt)).Where(somebody => somebody != author).Distinct()],
        };
        return new PlannedTopic(section, audience, author, cast, place.Size, openedAt, IsAlive: place.Size > 1000 || rank == 0 || random.Next(20) == 0);
    }

    /// <returns>How many posts were filled in: all of the topic's.</returns>
    public static int Fill(Span<PlannedPost> posts, PlannedTopic topic, int index, Random random, Activity activity, DateTime end)
    {
        var age = end - topic.OpenedAt;
        var pace = TimeSpan.FromHours(10 * Math.Exp(1.2 * random.NextNormal()));
        var duration = topic.IsAlive || pace * topic.Size > age ? age : pace * topic.Size;
        var parts = Enumerable.Range(1, topic.Size - 1).Select(_ => Math.Pow(random.NextDouble(), 1.3)).Order().Prepend(0).ToArray();
        var closedCircle = topic.Audience == Audience.Circle || topic.Section.Kind == SectionKind.Reference;
        var last = topic.Author;
        for (var i = 0; i < topic.Size; i++)
        {
            var at = ToMillisecond(topic.OpenedAt + duration * parts[i]);
            last = i == 0 ? topic.Author : NextAuthor(topic, last, at, closedCircle, random, activity);
            posts[i] = new PlannedPost(at, index, i + 1, last);
        }

        return topic.Size;
    }

    // People seldom answer themselves, and in a circle nobody else can.
    private static int NextAuthor(PlannedTopic topic, int last, DateTime at, bool closedCircle, Random random, Activity activity)
    {
        var chance = random.NextDouble();
        var next = chance < 0.4 || topic.Cast.Length == 0 && closedCircle ? topic.Author
            : chance < 0.85 || closedCircle ? topic.Cast[(int)(topic.Cast.Length * Math.Pow(random.NextDouble(), 1.7))]
            : activity.Somebody(random, at);
        return next == last && chance < 0.4 && topic.Cast.Length > 0 ? topic.Cast[random.Next(topic.Cast.Length)] : next;
    }

    private static DateTime ToMillisecond(DateTime instant) => new(instant.Ticks - instant.Ticks % TimeSpan.TicksPerMillisecond, DateTimeKind.Utc);
}
