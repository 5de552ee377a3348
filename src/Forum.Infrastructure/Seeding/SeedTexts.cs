using System.Collections.Concurrent;
using Forum.Application;
using Forum.Domain.Text;
using Forum.Domain.Topics;
using Forum.Infrastructure.Seeding.Texts;

namespace Forum.Infrastructure.Seeding;

/// <summary>A planned post in words, with what becomes of it.</summary>
internal sealed record WrittenPost(string Title, string? Subtitle, PostText Text, PostText? Edited, string? EditReason, TimeSpan EditedAfter, bool IsRemoved, Guid SubmissionKey);

/// <summary>Writes the words of a plan and renders them as any post is rendered, on every core: this is where the time of a seeding goes.</summary>
internal sealed class SeedTexts(SeedPlan plan, SeedPeople people, IMarkup markup, int seed)
{
    private const int Quotable = 4;

    private static readonly string[] Afterthoughts =
    [
        "Édité : merci à vous, je vous lis tous.",
        "Édité : j’ai repris une phrase qui pouvait se comprendre de travers.",
        "Relu ce matin, je ne change rien. Si, une virgule.",
        "Édité pour ajouter : j’ai eu mon rendez-vous, tout va bien.",
    ];

    private static readonly string?[] Reasons = [null, null, "faute de frappe", "précision"];

    // The last posts of the threads that still go on, for those who quote them.
    private readonly Queue<(int Id, int Author, string Source)>?[] recent = new Queue<(int, int, string)>?[plan.Topics.Length];

    private readonly KnownReferences?[] casts = new KnownReferences?[plan.Topics.Length];

    /// <summary>Call it in order: a batch quotes the ones before it.</summary>
    public WrittenPost[] Write(int from, int to, CancellationToken cancellationToken)
    {
        var written = new WrittenPost[to - from];
        // One thread writes one topic, first post first; the long ones begin, so that no core waits for them at the end.
        var byTopic = Partitioner.Create(
            Enumerable.Range(from, to - from).GroupBy(i => plan.Posts[i].Topic).OrderByDescending(topic => topic.Count()),
            EnumerablePartitionerOptions.NoBuffering);
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(byTopic, options, topic =>
        {
            foreach (var i in topic)
                written[i - from] = Write(i);
        });
        return written;
    }

    private WrittenPost Write(int index)
    {
        var post = plan.Posts[index];
        var topic = plan.Topics[post.Topic];
        var random = Chance.For(seed, ChanceOf.Post, index);
        var theme = SampleThemes.OfSection(topic.Section.Slug);
        var cast = casts[post.Topic] ??= Cast(topic);
        var sample = new SampleText(random, [.. cast.Members.Keys]);
        var earlier = recent[post.Topic] ??= new(Quotable);

        var (title, subtitle) = post.Number == 1 ? (sample.Title(theme), sample.Subtitle(theme)) : ("", null);
        var quoted = Quoted(earlier, post, random);
        var source = post.Number == 1
            ? sample.OpeningPost(theme)
            : sample.Reply(theme, quoted is { } q ? new QuotedPost(people.Pseudonym(q.Author), q.Id, q.Source) : null, post.Number);
        var known = quoted is { } from ? cast with { Posts = KnownPost(from, index) } : cast;
        var text = Render(source, known);

        var fate = random.Next(1000);
        var edited = fate >= 10 ? null : Render($"{source}\n\n*{Afterthoughts[random.Next(Afterthoughts.Length)]}*", known);
        Remember(earlier, post, index, text.Source);
        return new WrittenPost(
            title,
            subtitle,
            text,
            edited,
            Reasons[random.Next(Reasons.Length)],
            Post.Grace + TimeSpan.FromMinutes(random.Next(1, 3000)),
            IsRemoved: fate >= 996 && post.Number > 1,
            Chance.Key(seed, index));
    }

    private PostText Render(string source, KnownReferences known)
    {
        var clean = CleanText.MultiLine(source);
        var rendered = markup.Render(clean, known);
        return new PostText(clean, rendered.Html, rendered.PlainText, markup.Version, rendered.HasExternalLinks, rendered.MentionedMemberIds, rendered.QuotedPostIds);
    }

    private static (int Id, int Author, string Source)? Quoted(Queue<(int Id, int Author, string Source)> earlier, PlannedPost post, Random random) =>
        random.Next(100) < 22 && earlier.ElementAtOrDefault(random.Next(Quotable)) is { Id: > 0 } quoted && quoted.Author != post.Author ? quoted : null;

    private Dictionary<int, KnownPost> KnownPost((int Id, int Author, string Source) quoted, int quoting)
    {
        var post = plan.Posts[quoted.Id - 1];
        return plan.Posts[quoting].Topic == post.Topic
            ? new() { [quoted.Id] = new KnownPost(quoted.Id, post.Number, post.Author + 1, people.Pseudonym(post.Author)) }
            : throw new InvalidOperationException("A post quotes another topic.");
    }

    private void Remember(Queue<(int, int, string)> earlier, PlannedPost post, int index, string source)
    {
        if (post.Number == plan.Topics[post.Topic].Size)
        {
            // Nobody answers any more.
            recent[post.Topic] = null;
            casts[post.Topic] = null;
            return;
        }

        if (earlier.Count == Quotable)
            earlier.Dequeue();
        earlier.Enqueue((index + 1, post.Author, source));
    }

    // A few names are enough to be called by, and every rendering goes through all of them.
    private KnownReferences Cast(PlannedTopic topic) => new(
        topic.Cast.Append(topic.Author).Distinct().Take(12).ToDictionary(people.Pseudonym, who => new KnownMember(who + 1, people.Pseudonym(who)), StringComparer.OrdinalIgnoreCase),
        KnownReferences.None.Posts);
}
