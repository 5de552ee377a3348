using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Infrastructure.Persistence;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Tests.Topics;

/// <summary>Who sees which topic. Lists, pages, counts and mails compose this one rule.</summary>
public sealed class TopicAccessTests
{
    private const string WhoSeesWhat = """
                             guest  member  named  author  moderator  elsewhere  administrator
        Open      Published  sees   sees    sees   sees    sees       sees       sees
        Open      Held       -      -       -      sees    sees       -          sees
        Open      Removed    -      -       -      -       sees       -          sees
        Open      Merged     -      -       -      -       -          -          -
        Unindexed Published  sees   sees    sees   sees    sees       sees       sees
        Unindexed Held       -      -       -      sees    sees       -          sees
        Unindexed Removed    -      -       -      -       sees       -          sees
        Unindexed Merged     -      -       -      -       -          -          -
        Members   Published  -      sees    sees   sees    sees       sees       sees
        Members   Held       -      -       -      sees    sees       -          sees
        Members   Removed    -      -       -      -       sees       -          sees
        Members   Merged     -      -       -      -       -          -          -
        Circle    Published  -      -       sees   sees    sees       -          sees
        Circle    Held       -      -       -      sees    sees       -          sees
        Circle    Removed    -      -       -      -       sees       -          sees
        Circle    Merged     -      -       -      -       -          -          -
        """;

    [Theory, OnEachDatabase]
    public async Task The_table_of_who_sees_which_topic_holds(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var people = await People(forum);
        var topics = await OneTopicOfEachKind(forum, people["author"], people["named"]);

        var shown = await Table(forum, people, topics, (db, viewer) => db.VisibleTo(viewer).Topics.Select(topic => topic.Id));

        Assert.Equal(Lines(WhoSeesWhat), shown);
    }

    [Theory, OnEachDatabase]
    public async Task Posts_earlier_versions_and_months_follow_their_topic(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var people = await People(forum);
        var topics = await OneTopicOfEachKind(forum, people["author"], people["named"]);

        Assert.Equal(Lines(WhoSeesWhat), await Table(forum, people, topics, (db, viewer) => db.VisibleTo(viewer).Posts.Select(post => post.TopicId)));
        Assert.Equal(Lines(WhoSeesWhat), await Table(forum, people, topics, (db, viewer) => db.VisibleTo(viewer).Months.Select(month => month.TopicId)));
        Assert.Equal(Lines(WhoSeesWhat), await Table(forum, people, topics, (db, viewer) =>
            db.VisibleTo(viewer).Revisions.Join(db.Set<Post>(), revision => revision.PostId, post => post.Id, (_, post) => post.TopicId)));
    }

    [Theory, OnEachDatabase]
    public async Task A_post_that_waits_is_seen_by_its_author_and_the_moderators_of_the_section_alone(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var people = await People(forum);
        var newcomer = people["newcomer"] = await forum.HasMember("Nouvelle", posts: 0);
        var opened = await forum.SendAs(people["author"], New.Topic());
        await forum.Named(opened.TopicId, people["named"]);

        var held = await forum.SendAs(newcomer, New.ReplyTo(opened.TopicId, "https://exemple.org/promo"));

        var seeIt = await Where(people, viewer => forum.InDatabase(db => db.VisibleTo(viewer).Posts.AnyAsync(post => post.Id == held.PostId)));
        var seeTheOpening = await Where(people, viewer => forum.InDatabase(db => db.VisibleTo(viewer).Posts.AnyAsync(post => post.Id == opened.PostId)));
        Assert.Equal(["administrator", "moderator", "newcomer"], seeIt);
        Assert.Equal(people.Keys.Order(StringComparer.Ordinal), seeTheOpening);
    }

    [Theory, OnEachDatabase]
    public async Task Whoever_lost_sight_of_a_topic_lost_sight_of_their_own_posts_in_it(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var guest = await forum.HasMember("Mistral");
        var opened = await forum.SendAs(author, New.Topic());
        var reply = await forum.SendAs(guest, New.ReplyTo(opened.TopicId));
        Assert.True(await forum.InDatabase(db => db.VisibleTo(guest).Posts.AnyAsync(post => post.Id == reply.PostId)));

        await forum.Changed(opened.TopicId, topic => topic.SetProperty(t => t.Audience, Audience.Circle));

        Assert.False(await forum.InDatabase(db => db.VisibleTo(guest).Posts.AnyAsync(post => post.Id == reply.PostId)));
        Assert.True(await forum.InDatabase(db => db.VisibleTo(author).Posts.AnyAsync(post => post.Id == reply.PostId)));
    }

    private static async Task<Dictionary<string, Viewer>> People(TestForum forum) => new(StringComparer.Ordinal)
    {
        ["guest"] = Viewer.Guest,
        ["member"] = await forum.HasMember("Mistral"),
        ["named"] = await forum.HasMember("Cerise"),
        ["author"] = await forum.HasMember("Ancolie"),
        ["moderator"] = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId),
        ["elsewhere"] = await forum.HasMember("Veilleuse", Role.Moderator, oversees: await forum.HasSection("ailleurs")),
        ["administrator"] = await forum.HasMember("Cheffe", Role.Administrator),
    };

    private static async Task<List<(Audience Audience, TopicState State, int Id)>> OneTopicOfEachKind(TestForum forum, Viewer author, Viewer named)
    {
        List<(Audience, TopicState, int)> topics = [];
        foreach (var audience in Enum.GetValues<Audience>())
        {
            foreach (var state in Enum.GetValues<TopicState>().OrderBy(state => Array.IndexOf([TopicState.Published, TopicState.Held, TopicState.Removed, TopicState.Merged], state)))
            {
                var opened = await forum.SendAs(author, New.Topic(audience: audience));
                await forum.InDatabase(async db =>
                {
                    var post = await db.Set<Post>().SingleAsync(p => p.Id == opened.PostId);
                    post.Edit(author, new PostText("Autre", "<p>Autre</p>", "Autre", 1, false, [], []), null, forum.Now.AddHours(1));
                    return await db.SaveChangesAsync();
                });
                await forum.Named(opened.TopicId, named);
                await forum.InState(opened.TopicId, state);
                topics.Add((audience, state, opened.TopicId));
            }
        }

        return topics;
    }

    private static async Task<string[]> Table(TestForum forum, Dictionary<string, Viewer> people, List<(Audience Audience, TopicState State, int Id)> topics, Func<ForumDbContext, Viewer, IQueryable<int>> seen)
    {
        Dictionary<string, List<int>> seenBy = new(StringComparer.Ordinal);
        foreach (var (who, viewer) in people)
            seenBy[who] = await forum.InDatabase(db => seen(db, viewer).ToListAsync());
        return [string.Join(' ', people.Keys), .. topics.Select(topic => $"{topic.Audience} {topic.State} {string.Join(' ', people.Keys.Select(who => seenBy[who].Contains(topic.Id) ? "sees" : "-"))}")];
    }

    private static string[] Lines(string table) =>
        [.. table.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];

    private static async Task<List<string>> Where(Dictionary<string, Viewer> people, Func<Viewer, Task<bool>> sees)
    {
        List<string> found = [];
        foreach (var (who, viewer) in people)
        {
            if (await sees(viewer))
                found.Add(who);
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }
}
