using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Testing;

namespace Forum.Application.Tests.Topics;

public sealed class ShowLongTopicTests
{
    [Theory, OnEachDatabase]
    public async Task Two_hundred_posts_get_an_index_by_month(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic());
        await forum.HasPosts(opened.TopicId, 100, author);
        forum.Clock.Advance(TimeSpan.FromDays(60));
        await forum.HasPosts(opened.TopicId, TopicView.MonthIndexFrom - 1, author);
        Assert.Empty((await forum.SendAs(Viewer.Guest, new ShowTopic(opened.TopicId))).Months);

        await forum.HasPosts(opened.TopicId, TopicView.MonthIndexFrom, author);

        var months = (await forum.SendAs(Viewer.Guest, new ShowTopic(opened.TopicId, 10))).Months;
        Assert.Equal([(202611, 1), (202701, 101)], months.Select(month => (month.Month, month.FirstNumber)));
    }

    [Theory, OnEachDatabase]
    public async Task Only_the_author_s_posts_come_in_pages_that_lose_none(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic());
        await forum.HasPosts(opened.TopicId, 90, author, await forum.HasMember("Mistral"));

        List<int> read = [];
        TopicView view;
        do
        {
            view = await forum.SendAs(Viewer.Guest, new ShowTopic(opened.TopicId, OnlyAuthor: true, After: read.LastOrDefault()));
            Assert.InRange(view.Posts.Count, 1, Topic.PostsPerPage);
            read.AddRange(view.Posts.Select(post => post.Number!.Value));
        }
        while (view.HasMoreOfAuthor);

        Assert.Equal([1, .. Enumerable.Range(2, 89).Where(number => number % 2 == 0)], read);
        Assert.Equal(3, (read.Count + 19) / 20);
    }

    [Theory, OnEachDatabase]
    public async Task Twenty_posts_of_the_author_are_one_page_with_nothing_after_it(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic());
        await forum.HasPosts(opened.TopicId, 20, author);
        var twenty = await forum.SendAs(Viewer.Guest, new ShowTopic(opened.TopicId, OnlyAuthor: true));
        await forum.HasPosts(opened.TopicId, 21, author);
        var twentyOne = await forum.SendAs(Viewer.Guest, new ShowTopic(opened.TopicId, OnlyAuthor: true));

        Assert.Equal((20, false), (twenty.Posts.Count, twenty.HasMoreOfAuthor));
        Assert.Equal((20, true), (twentyOne.Posts.Count, twentyOne.HasMoreOfAuthor));
    }
}
