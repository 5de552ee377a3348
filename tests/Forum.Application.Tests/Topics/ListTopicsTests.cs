using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Testing;

namespace Forum.Application.Tests.Topics;

public sealed class ListTopicsTests
{
    [Theory, OnEachDatabase]
    public async Task Pinned_topics_stand_first_latest_pinned_on_top_and_on_the_first_page_alone(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var topics = await Opened(forum, author, ListTopics.PerPage + 3);
        await forum.Changed(topics[0], topic => topic.SetProperty(t => t.PinnedAt, forum.Now));
        await forum.Changed(topics[1], topic => topic.SetProperty(t => t.PinnedAt, forum.Now.AddMinutes(1)));

        var first = await List(forum, new(TestForum.OpenSection));
        var second = await List(forum, new(TestForum.OpenSection, 2));

        Assert.Equal([topics[1], topics[0]], Ids(first.Pinned));
        Assert.Equal((ListTopics.PerPage, true), (first.Topics.Count, first.HasMore));
        Assert.Equal((0, 1, false), (second.Pinned.Count, second.Topics.Count, second.HasMore));
    }

    [Theory, OnEachDatabase]
    public async Task Topics_are_sorted_as_asked(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var c = await Open(forum, author, "Cerise");
        var a = await Open(forum, author, "Abricot");
        var b = await Open(forum, author, "Brugnon");
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        await forum.HasPosts(a, 3, author);
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        await forum.HasPosts(c, 2, author);

        Assert.Equal([c, a, b], await Order(TopicOrder.LastPost));
        Assert.Equal([b, a, c], await Order(TopicOrder.Newest));
        Assert.Equal([a, c, b], await Order(TopicOrder.Replies));
        Assert.Equal([a, b, c], await Order(TopicOrder.Title));

        async Task<IEnumerable<int>> Order(TopicOrder order) => Ids((await List(forum, new(TestForum.OpenSection, Order: order))).Topics);
    }

    [Theory, OnEachDatabase]
    public async Task Pages_lose_no_topic_even_where_all_are_of_the_same_instant(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var topics = await Opened(forum, await forum.HasMember("Ancolie"), ListTopics.PerPage * 2 + 5);

        foreach (var order in Enum.GetValues<TopicOrder>())
        {
            List<int> read = [];
            SectionView view;
            do
            {
                view = await List(forum, new(TestForum.OpenSection, read.Count / ListTopics.PerPage + 1, order));
                read.AddRange(Ids(view.Topics));
            }
            while (view.HasMore);

            Assert.Equal(topics.Count, read.Count);
            Assert.Equal(topics, read.Order());
        }
    }

    [Theory, OnEachDatabase]
    public async Task A_page_behind_the_last_is_not_there(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);

        Assert.Empty((await List(forum, new(TestForum.OpenSection))).Topics);
        foreach (var page in new[] { 0, -1, 2, ListTopics.MaxPage + 1, int.MaxValue })
            await Assert.ThrowsAsync<NotFound>(() => List(forum, new(TestForum.OpenSection, page)));
    }

    [Theory, OnEachDatabase]
    public async Task Unread_followed_and_unanswered_are_those_of_the_reader(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var reader = await forum.HasMember("Mistral");
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        var answered = await Open(forum, author, "Avec réponse");
        await forum.HasPosts(answered, 2, author);
        var read = await Open(forum, author, "Déjà lu");
        var followed = await Open(forum, author, "Suivi");
        await forum.Reads(reader, read, 1, 1);
        await forum.SendAs(reader, new FollowTopic(followed));

        Assert.Equal([followed, answered], await Filtered(reader, TopicFilter.Unread));
        Assert.Equal([followed], await Filtered(reader, TopicFilter.Followed));
        Assert.Equal([followed, read], await Filtered(reader, TopicFilter.Unanswered));
        Assert.Equal([followed, read, answered], await Filtered(reader, TopicFilter.All));
        Assert.Empty(await Filtered(Viewer.Guest, TopicFilter.Unread));
        Assert.Empty(await Filtered(Viewer.Guest, TopicFilter.Followed));
        Assert.Empty(await Filtered(author, TopicFilter.Unread));

        async Task<IEnumerable<int>> Filtered(Viewer viewer, TopicFilter filter) => Ids((await forum.SendAs(viewer, new ListTopics(TestForum.OpenSection, Filter: filter))).Topics);
    }

    [Theory, OnEachDatabase]
    public async Task The_topics_of_one_author_are_found_however_the_name_is_typed(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var hers = await Open(forum, await forum.HasMember("Éloïse-84"), "À elle");
        var his = await Open(forum, await forum.HasMember("Mistral"), "À lui");

        foreach (var typed in new[] { "Éloïse-84", "éloïse-84", " eloise84 " })
            Assert.Equal([hers], Ids((await List(forum, new(TestForum.OpenSection, Author: typed))).Topics));
        Assert.Equal([his], Ids((await List(forum, new(TestForum.OpenSection, Author: "Mistral"))).Topics));
        Assert.Empty((await List(forum, new(TestForum.OpenSection, Author: "Personne"))).Topics);
        Assert.Equal(2, (await List(forum, new(TestForum.OpenSection, Author: " "))).Topics.Count);
    }

    [Theory, OnEachDatabase]
    public async Task A_list_holds_what_its_reader_may_read(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var open = await Open(forum, author, "Ouvert");
        var members = (await forum.SendAs(author, New.Topic(audience: Audience.Members))).TopicId;
        var circle = (await forum.SendAs(author, New.Topic(audience: Audience.Circle))).TopicId;

        Assert.Equal([open], Ids((await List(forum, new(TestForum.OpenSection))).Topics));
        Assert.Equal([members, open], Ids((await forum.SendAs(await forum.HasMember("Mistral"), new ListTopics(TestForum.OpenSection))).Topics));
        Assert.Equal([circle, members, open], Ids((await forum.SendAs(author, new ListTopics(TestForum.OpenSection))).Topics));
    }

    [Theory, OnEachDatabase]
    public async Task A_list_asks_as_often_for_thirty_topics_as_for_one(Engine engine)
    {
        var (forum, counter) = await CommandCounter.Start(engine);
        await using var _ = forum;
        var author = await forum.HasMember("Ancolie");
        await Opened(forum, author, 1);
        var asked = new Dictionary<Viewer, int>();
        foreach (var viewer in new[] { Viewer.Guest, author })
            asked[viewer] = await counter.During(() => forum.SendAs(viewer, new ListTopics(TestForum.OpenSection)));

        await Opened(forum, author, 29);

        foreach (var viewer in new[] { Viewer.Guest, author })
        {
            Assert.InRange(asked[viewer], 3, 6);
            Assert.Equal(asked[viewer], await counter.During(() => forum.SendAs(viewer, new ListTopics(TestForum.OpenSection))));
        }
    }

    private static Task<SectionView> List(TestForum forum, ListTopics request) => forum.SendAs(Viewer.Guest, request);

    private static IEnumerable<int> Ids(IEnumerable<TopicLine> lines) => lines.Select(line => line.Id);

    private static async Task<int> Open(TestForum forum, Viewer author, string title)
    {
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        return (await forum.SendAs(author, New.Topic(title))).TopicId;
    }

    private static async Task<List<int>> Opened(TestForum forum, Viewer author, int count)
    {
        List<int> topics = [];
        for (var i = 0; i < count; i++)
            topics.Add((await forum.SendAs(author, New.Topic())).TopicId);
        return topics;
    }
}
