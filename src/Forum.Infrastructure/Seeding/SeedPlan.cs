using Forum.Domain.Access;
using Forum.Domain.Sections;

namespace Forum.Infrastructure.Seeding;

/// <param name="Section">Where it stands.</param>
/// <param name="Audience">Who reads it.</param>
/// <param name="Author">Index of who opened it.</param>
/// <param name="Cast">Indexes of the people who keep coming back to it.</param>
/// <param name="Size">Posts, the opening included.</param>
/// <param name="OpenedAt">UTC.</param>
/// <param name="IsAlive">Whether people write in it to this day; the others slept in.</param>
internal sealed record PlannedTopic(SectionSeed Section, Audience Audience, int Author, int[] Cast, int Size, DateTime OpenedAt, bool IsAlive);

/// <param name="At">UTC.</param>
/// <param name="Topic">Index of the topic; its id is the index + 1.</param>
/// <param name="Number">From 1.</param>
/// <param name="Author">Index of the author.</param>
internal readonly record struct PlannedPost(DateTime At, int Topic, int Number, int Author);

/// <summary>
/// Who wrote what where and when, before any word is written. Ids follow the instants across all topics, as in a forum that really lived: the
/// posts of a long thread lie scattered in the database, and a benchmark meets them so.
/// </summary>
internal sealed class SeedPlan
{
    public static readonly TimeSpan Span = TimeSpan.FromDays(10 * 365);

    private SeedPlan(PlannedTopic[] topics, PlannedPost[] posts)
    {
        Topics = topics;
        Posts = posts;
    }

    /// <summary>In the order of their opening; the id is the index + 1.</summary>
    public PlannedTopic[] Topics { get; }

    /// <summary>In the order of their instants; the id is the index + 1.</summary>
    public PlannedPost[] Posts { get; }

    public static SeedPlan Of(SeedScale scale, SeedPeople people, DateTime end)
    {
        var activity = new Activity(scale, people);
        var topics = TopicPlaces.Of(scale)
            .Select((place, i) => TopicPlan.Of(scale, people, activity, place, i, end))
            .OrderBy(topic => topic.OpenedAt)
            .ToArray();
        var posts = new PlannedPost[scale.Posts];
        var filled = 0;
        for (var i = 0; i < topics.Length; i++)
            filled += TopicPlan.Fill(posts.AsSpan(filled), topics[i], i, Chance.For(scale.Random, ChanceOf.Topic, -1 - i), activity, end);
        Array.Sort(posts, InOrder);
        return new SeedPlan(topics, posts);
    }

    // Two posts of one instant still stand in a certain order: chance must not choose between them.
    private static int InOrder(PlannedPost one, PlannedPost other) =>
        one.At != other.At ? one.At.CompareTo(other.At) : one.Topic != other.Topic ? one.Topic.CompareTo(other.Topic) : one.Number.CompareTo(other.Number);
}

/// <summary>Who writes: most people a little, a few very much, and nobody before they joined.</summary>
internal sealed class Activity
{
    private readonly SeedPeople people;

    private readonly int[] byActivity;

    public Activity(SeedScale scale, SeedPeople people)
    {
        this.people = people;
        byActivity = [.. Enumerable.Range(0, people.Count)];
        Chance.For(scale.Random, ChanceOf.Activity, 0).Shuffle(byActivity);
    }

    public int Somebody(Random random, DateTime joinedBefore)
    {
        for (var attempt = 0; attempt < 64; attempt++)
        {
            var somebody = byActivity[(int)(people.Count * Math.Pow(random.NextDouble(), 3))];
            if (people.JoinedAt(somebody) <= joinedBefore)
                return somebody;
        }

        return random.Next(Math.Max(1, people.JoinedBy(joinedBefore)));
    }

    /// <summary>People open their first topics soon after joining.</summary>
    public int Newcomer(Random random, DateTime now)
    {
        var joined = Math.Max(1, people.JoinedBy(now));
        return joined - 1 - (int)(Math.Pow(random.NextDouble(), 2) * Math.Min(joined, 200));
    }
}
