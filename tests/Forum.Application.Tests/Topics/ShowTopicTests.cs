using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Sections;
using Forum.Domain.Topics;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Tests.Topics;

public sealed class ShowTopicTests
{
    [Theory, OnEachDatabase]
    public async Task A_page_is_a_range_of_numbers(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic());
        await forum.HasPosts(opened.TopicId, 45, author);

        var pages = new[] { await Page(forum, opened.TopicId, 1), await Page(forum, opened.TopicId, 2), await Page(forum, opened.TopicId, 3) };

        Assert.Equal([(1, 20), (21, 40), (41, 45)], pages.Select(page => (page.Posts[0].Number, page.Posts[^1].Number)).Select(range => (range.Item1!.Value, range.Item2!.Value)));
        Assert.All(pages, page => Assert.Equal(3, page.PageCount));
        await Assert.ThrowsAsync<NotFound>(() => Page(forum, opened.TopicId, 4));
        await Assert.ThrowsAsync<NotFound>(() => Page(forum, opened.TopicId, 0));
    }

    [Theory, OnEachDatabase]
    public async Task A_post_that_went_leaves_the_others_on_their_pages(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic());
        await forum.HasPosts(opened.TopicId, 22, author);
        var second = await forum.InDatabase(db => db.Set<Post>().Where(post => post.Number == 2).Select(post => post.Id).SingleAsync());

        await forum.SendAs(author, new RemovePost(second));

        var first = await Page(forum, opened.TopicId, 1);
        Assert.Equal(Enumerable.Range(1, 20), first.Posts.Select(post => post.Number!.Value));
        Assert.Equal((PostState.RemovedByAuthor, ""), (first.Posts[1].State, first.Posts[1].Html));
        Assert.Equal([21, 22], (await Page(forum, opened.TopicId, 2)).Posts.Select(post => post.Number!.Value));
    }

    [Theory, OnEachDatabase]
    public async Task What_the_staff_hid_is_kept_for_an_appeal_and_served_to_nobody(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic(body: "À cacher"));
        Assert.Contains("À cacher", (await Page(forum, opened.TopicId, 1)).Posts[0].Html, StringComparison.Ordinal);

        await forum.InDatabase(db => db.Set<Post>().ExecuteUpdateAsync(post => post.SetProperty(p => p.State, PostState.RemovedByStaff)));

        foreach (var viewer in new[] { Viewer.Guest, author, await forum.HasMember("Cheffe", Role.Administrator) })
            Assert.Equal("", (await forum.SendAs(viewer, new ShowTopic(opened.TopicId))).Posts[0].Html);
        Assert.Equal("À cacher", (await forum.PostOf(opened.PostId)).Source);
    }

    [Theory, OnEachDatabase]
    public async Task A_held_reply_stands_at_the_end_for_its_author_and_the_moderators(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var newcomer = await forum.HasMember("Nouvelle", posts: 0);
        var opened = await forum.SendAs(author, New.Topic());
        await forum.HasPosts(opened.TopicId, 21, author);
        var held = await forum.SendAs(newcomer, New.ReplyTo(opened.TopicId, "https://exemple.org"));

        foreach (var (viewer, sees) in new[] { (Viewer.Guest, false), (author, false), (newcomer, true), (await forum.HasMember("Cheffe", Role.Administrator), true) })
        {
            Assert.Empty((await forum.SendAs(viewer, new ShowTopic(opened.TopicId))).Held);
            Assert.Equal(sees ? [held.PostId] : [], (await forum.SendAs(viewer, new ShowTopic(opened.TopicId, 2))).Held.Select(post => post.Id));
            Assert.Empty((await forum.SendAs(viewer, new ShowTopic(opened.TopicId, 2, OnlyAuthor: true))).Held);
        }
    }

    [Theory, OnEachDatabase]
    public async Task Somebody_named_in_a_staff_topic_reads_it_and_answers(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.HasSection("equipe", SectionKind.Staff, widest: Audience.Circle);
        var opened = await forum.SendAs(await forum.HasMember("Cheffe", Role.Administrator), New.Topic(section: "equipe"));
        var named = await forum.HasMember("Cerise");
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(named, new ShowTopic(opened.TopicId)));

        await forum.Named(opened.TopicId, named);

        Assert.Equal("equipe", (await forum.SendAs(named, new ShowTopic(opened.TopicId))).Section.Slug);
        Assert.Equal(2, (await forum.SendAs(named, New.ReplyTo(opened.TopicId))).Number);
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(named, new ListTopics("equipe")));
    }

    [Theory, OnEachDatabase]
    public async Task A_topic_page_asks_as_often_for_thirty_posts_as_for_one(Engine engine)
    {
        var (forum, counter) = await CommandCounter.Start(engine);
        await using var _ = forum;
        var author = await forum.HasMember("Ancolie");
        var short_ = await forum.SendAs(author, New.Topic());
        var long_ = await forum.SendAs(author, New.Topic());
        await forum.HasPosts(long_.TopicId, 30, author, await forum.HasMember("Mistral"));

        foreach (var viewer in new[] { Viewer.Guest, author })
        {
            var one = await counter.During(() => forum.SendAs(viewer, new ShowTopic(short_.TopicId)));
            var twenty = await counter.During(() => forum.SendAs(viewer, new ShowTopic(long_.TopicId)));
            var ten = await counter.During(() => forum.SendAs(viewer, new ShowTopic(long_.TopicId, 2)));
            Assert.InRange(one, 2, 3);
            Assert.Equal(one, ten);
            // Held posts are asked for on the last page alone.
            Assert.InRange(twenty, one - 1, one);
        }
    }

    private static Task<TopicView> Page(TestForum forum, int topicId, int page) => forum.SendAs(Viewer.Guest, new ShowTopic(topicId, page));
}
