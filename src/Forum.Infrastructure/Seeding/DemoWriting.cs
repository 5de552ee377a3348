using Forum.Application;
using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Safety;
using Forum.Domain.Sections;
using Forum.Domain.Text;
using Forum.Domain.Topics;
using Forum.Infrastructure.Persistence;
using Forum.Infrastructure.Seeding.Texts;
using Microsoft.EntityFrameworkCore;

namespace Forum.Infrastructure.Seeding;

/// <summary>Lets the demo community register and write, in the order in which it did: every post goes through the domain and the markup.</summary>
public sealed class DemoWriting(ForumDbContext db, SeededAccounts accounts, IMarkup markup, TimeProvider clock)
{
    /// <summary>How long everybody has been away: what was written since stands out as unread.</summary>
    private static readonly TimeSpan Absence = TimeSpan.FromDays(6);

    private readonly Dictionary<DemoTopic, List<Post>> written = [];

    private Dictionary<string, Member> members = [];

    internal async Task Write(IReadOnlyDictionary<string, Section> sections, string password, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        // A transaction that failed in passing runs again.
        written.Clear();
        await Register(password, now, cancellationToken);
        foreach (var (topic, post) in InOrder(now))
        {
            db.Add(Written(topic, post, sections[topic.Section], now));
            await db.SaveChangesAsync(cancellationToken);
        }

        foreach (var (topic, posts) in written)
            KeepInOrder(topic, posts);
        foreach (var member in members.Values)
            db.Entry(member).Property(m => m.PostCount).CurrentValue = written.Values.Sum(posts => posts.Count(post => post.AuthorId == member.Id));
        await db.SaveChangesAsync(cancellationToken);
    }

    private static IEnumerable<(DemoTopic Topic, DemoPost Post)> InOrder(DateTime now) => DemoCommunity.Topics
        .SelectMany(topic => topic.Posts.Select((post, i) => (Topic: topic, Post: post, At: post.At(now), Number: i)))
        .OrderBy(line => line.At).ThenBy(line => line.Number)
        .Select(line => (line.Topic, line.Post));

    private async Task Register(string password, DateTime now, CancellationToken cancellationToken)
    {
        members = DemoCommunity.Members.ToDictionary(member => member.Pseudonym, member => Joined(member, now), StringComparer.OrdinalIgnoreCase);
        db.AddRange(members.Values);
        await db.SaveChangesAsync(cancellationToken);
        var accountOf = accounts.With(password);
        db.AddRange(DemoCommunity.Members.Select(member => accountOf(members[member.Pseudonym].Id, member.Account)));
        await db.SaveChangesAsync(cancellationToken);
    }

    private static Member Joined(DemoMember demo, DateTime now)
    {
        var joinedAt = now.Date.AddDays(-demo.JoinedDaysAgo);
        var member = Member.Join(demo.Pseudonym, joinedAt);
        if (demo.Role == DemoRole.Clinician)
            member.VerifyAsClinician("Compte de démonstration", joinedAt);
        else
            member.Appoint(demo.Role switch { DemoRole.Administrator => Role.Administrator, DemoRole.Moderator => Role.Moderator, _ => Role.Member }, everySection: true);
        member.MarkReadUpTo(now - Absence);
        return member;
    }

    private Post Written(DemoTopic topic, DemoPost demo, Section section, DateTime now)
    {
        if (!written.TryGetValue(topic, out var earlier))
            written[topic] = earlier = [];
        var author = AsViewer(members[demo.Author], section);
        var text = Rendered(demo.BodyWith(number => earlier[number - 1].Id), earlier);
        var post = earlier.Count == 0
            ? Topic.Open(section, author, CleanText.SingleLine(topic.Title), topic.Subtitle, (Audience)topic.Audience, text, Guid.NewGuid(), demo.At(now))
            : earlier[0].Topic!.Reply(section, author, text, Guid.NewGuid(), demo.At(now));
        earlier.Add(post);
        return post;
    }

    // No first post waits for a moderator here, and the sheets of the clinician were put into the guide with an administrator's key.
    private static Viewer AsViewer(Member member, Section section) => new()
    {
        MemberId = member.Id,
        Pseudonym = member.Pseudonym,
        Role = member.Role,
        PostCount = NewcomerHold.KnownAfterPosts,
        OverseesEverySection = member.OverseesEverySection || (member.Role == Role.Clinician && section.Posting == PostingPolicy.StaffOnly),
    };

    private PostText Rendered(string typed, List<Post> earlier)
    {
        var source = CleanText.MultiLine(typed);
        var pseudonyms = members.Values.ToDictionary(member => member.Id, member => member.Pseudonym);
        var known = new KnownReferences(
            members.ToDictionary(pair => pair.Key, pair => new KnownMember(pair.Value.Id, pair.Value.Pseudonym), StringComparer.OrdinalIgnoreCase),
            earlier.ToDictionary(post => post.Id, post => new KnownPost(post.Id, post.Number!.Value, post.AuthorId, pseudonyms[post.AuthorId])));
        var rendered = markup.Render(source, known);
        return new PostText(source, rendered.Html, rendered.PlainText, markup.Version, rendered.HasExternalLinks, rendered.MentionedMemberIds, rendered.QuotedPostIds);
    }

    private void KeepInOrder(DemoTopic demo, List<Post> posts)
    {
        var topic = posts[0].Topic!;
        var moderator = new Viewer { MemberId = members.Values.First(member => member.Role == Role.Moderator).Id, Role = Role.Moderator, OverseesEverySection = true };
        if (demo.IsPinned)
            topic.Pin(moderator, topic.CreatedAt);
        if (demo.IsClosed)
            topic.Close(moderator, topic.LastPostAt);
        // Whoever writes in a room reads it, though the staff's room has no names of its own.
        var named = topic.Audience == Audience.Circle ? demo.Circle.Concat(demo.Posts.Select(post => post.Author)).Distinct(StringComparer.Ordinal).Select(name => members[name]) : [];
        foreach (var member in named.Where(member => member.Id != topic.AuthorId && member.Role is not (Role.Moderator or Role.Administrator)))
            Name(member, topic);
        db.Entry(topic).Property(t => t.ViewCount).CurrentValue = posts.Count * 23 + topic.Title.Length;
        db.Add(new Follow(topic.AuthorId, topic.Id, topic.CreatedAt));
        // People have read as far as their own last message.
        db.AddRange(posts.GroupBy(post => post.AuthorId, post => post.Number!.Value).Select(numbers => new ReadMark(numbers.Key, topic.Id, numbers.Max())));
    }

    private void Name(Member member, Topic topic)
    {
        var named = db.Entry(new CircleMember(member.Id, topic.CreatedAt));
        named.Property(n => n.TopicId).CurrentValue = topic.Id;
        named.State = EntityState.Added;
    }
}
