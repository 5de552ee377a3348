using Forum.Domain.Access;
using Forum.Domain.Sections;
using Forum.Domain.Topics;
using Forum.Infrastructure.Persistence;

namespace Forum.Infrastructure.Seeding;

/// <summary>
/// Lets the topics live through the plan by their own methods, so that numbers, counters, months and liveliness are what they would be, and hands
/// their posts on to the database. Topics stay in memory until the last post is there.
/// </summary>
internal sealed class SeededForum(BulkRows rows, SeedPlan plan, SeedPeople people, IReadOnlyDictionary<string, Section> sections, DateTime end)
{
    private readonly Topic[] topics = new Topic[plan.Topics.Length];

    public IReadOnlyList<Topic> Topics => topics;

    /// <param name="from">Index of the first of these posts in the plan.</param>
    /// <param name="written">Posts in the plan's order.</param>
    /// <param name="cancellationToken">Stops between two rows.</param>
    public async Task Take(int from, WrittenPost[] written, CancellationToken cancellationToken)
    {
        var posts = written.Select((post, i) => Take(from + i, post)).ToList();
        await rows.Write(posts, cancellationToken);
        await rows.Write(posts.SelectMany(post => post.Mentions).ToList(), cancellationToken);
        await rows.Write(posts.SelectMany(post => post.Quotes).ToList(), cancellationToken);
        await rows.Write(posts.SelectMany(post => post.Revisions).ToList(), cancellationToken);
        await rows.Commit(cancellationToken);
    }

    /// <summary>Pins and closes a few, and writes the topics as they now are.</summary>
    public async Task Close(CancellationToken cancellationToken)
    {
        for (var i = 0; i < topics.Length; i++)
            KeepInOrder(topics[i], i);
        await rows.Write(topics, cancellationToken);
        await rows.Write(topics.SelectMany(topic => topic.Months.Select(month => PartOf(topic, month))).ToList(), cancellationToken);
        await rows.Write(topics.SelectMany((topic, i) => Named(topic, plan.Topics[i])).ToList(), cancellationToken);
        await rows.Commit(cancellationToken);
    }

    private Post Take(int index, WrittenPost written)
    {
        var planned = plan.Posts[index];
        var planOfTopic = plan.Topics[planned.Topic];
        var section = sections[planOfTopic.Section.Slug];
        var author = people[planned.Author];
        var post = planned.Number == 1
            ? Topic.Open(section, author, written.Title, written.Subtitle, planOfTopic.Audience, written.Text, written.SubmissionKey, planned.At)
            : topics[planned.Topic].Reply(section, author, written.Text, written.SubmissionKey, planned.At);
        if (planned.Number == 1)
            rows.Assign(topics[planned.Topic] = post.Topic!, nameof(Topic.Id), planned.Topic + 1);
        rows.Assign(post, nameof(Post.Id), index + 1);
        rows.Assign(post, nameof(Post.TopicId), planned.Topic + 1);
        Change(post, author, written);
        foreach (var mention in post.Mentions)
            rows.Assign(mention, nameof(Mention.PostId), post.Id);
        foreach (var quote in post.Quotes)
            rows.Assign(quote, nameof(Quote.PostId), post.Id);
        return post;
    }

    private void Change(Post post, Viewer author, WrittenPost written)
    {
        if (written.IsRemoved)
            post.Remove(author, post.CreatedAt);
        else if (written.Edited is { } edited && post.CreatedAt + written.EditedAfter is var at && at < end)
            post.Edit(author, edited, written.EditReason, at);
    }

    private void KeepInOrder(Topic topic, int index)
    {
        var random = new Random(index);
        var moderator = people[SeedPeople.Moderator];
        if (plan.Topics[index].Section.Slug == "bienvenue" || index % 400 == 0)
            topic.Pin(moderator, topic.CreatedAt);
        // The threads that people still write in are left alone.
        if (index % 40 == 7 && topic.LastPostAt < end.AddDays(-30))
            topic.Close(moderator, topic.LastPostAt.AddDays(20));
        rows.Assign(topic, nameof(Topic.ViewCount), topic.LastNumber * random.Next(8, 40));
    }

    private TopicMonth PartOf(Topic topic, TopicMonth month)
    {
        rows.Assign(month, nameof(TopicMonth.TopicId), topic.Id);
        return month;
    }

    // A staff room needs no names: who keeps the section reads it.
    private IEnumerable<CircleMember> Named(Topic topic, PlannedTopic planned)
    {
        if (topic.Audience != Audience.Circle || planned.Section.Kind == SectionKind.Staff)
            yield break;
        foreach (var somebody in planned.Cast)
        {
            var named = new CircleMember(somebody + 1, topic.CreatedAt);
            rows.Assign(named, nameof(CircleMember.TopicId), topic.Id);
            yield return named;
        }
    }
}
