using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Tests.Topics;

public sealed class RemovePostTests
{
    [Theory, OnEachDatabase]
    public async Task A_removed_reply_leaves_a_tombstone_and_no_word_anywhere(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        await forum.HasMember("Mistral");
        var opened = await forum.SendAs(author, New.Topic());
        var reply = await forum.SendAs(author, New.ReplyTo(opened.TopicId, "Bien trop personnel, @Mistral"));
        forum.Clock.Advance(TimeSpan.FromHours(1));
        await forum.SendAs(author, new EditPost(reply.PostId, "Encore personnel, @Mistral", null, 0));
        Assert.Equal((1, 1), ((await forum.PostOf(reply.PostId)).Revisions.Count, (await forum.PostOf(reply.PostId)).Mentions.Count));

        var place = await forum.SendAs(author, new RemovePost(reply.PostId));

        var post = await forum.PostOf(reply.PostId);
        Assert.Equal((reply.PostId, 2), (place!.PostId, place.Number));
        Assert.Equal((PostState.RemovedByAuthor, "", "", 0, 0), (post.State, post.Source, post.Html, post.Revisions.Count, post.Mentions.Count));
        Assert.Equal(0, await forum.InDatabase(db => db.Set<PostRevision>().CountAsync()));
        Assert.Equal(3, (await forum.SendAs(author, New.ReplyTo(opened.TopicId))).Number);
    }

    [Theory, OnEachDatabase]
    public async Task An_opening_that_nobody_answered_takes_its_topic_along(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var alone = await forum.SendAs(author, New.Topic());
        var answered = await forum.SendAs(author, New.Topic("Avec réponse"));
        await forum.SendAs(await forum.HasMember("Mistral"), New.ReplyTo(answered.TopicId));

        Assert.Null(await forum.SendAs(author, new RemovePost(alone.PostId)));
        Assert.Equal(1, (await forum.SendAs(author, new RemovePost(answered.PostId)))?.Number);

        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(author, new ShowTopic(alone.TopicId)));
        var kept = await forum.SendAs(Viewer.Guest, new ShowTopic(answered.TopicId));
        Assert.Equal(("Avec réponse", "", 2), (kept.Topic.Title, kept.Topic.Excerpt, kept.Posts.Count));
    }

    [Theory, OnEachDatabase]
    public async Task What_others_quoted_stays_in_their_posts(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var other = await forum.HasMember("Mistral");
        var opened = await forum.SendAs(author, New.Topic(body: "Ce que je disais"));
        var quoting = await forum.SendAs(other, New.ReplyTo(opened.TopicId, await forum.SendAs(other, new QuotePost(opened.PostId)) + "D’accord."));

        await forum.SendAs(author, new RemovePost(opened.PostId));

        Assert.Contains("Ce que je disais", (await forum.PostOf(quoting.PostId)).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Ce que je disais", (await forum.PostOf(opened.PostId)).Html, StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task Nobody_removes_the_posts_of_others_by_this_door(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var open = await forum.SendAs(author, New.Topic());
        var hidden = await forum.SendAs(author, New.Topic(audience: Audience.Circle));
        var stranger = await forum.HasMember("Mistral");
        var administrator = await forum.HasMember("Cheffe", Role.Administrator);

        Assert.Equal(DenialReason.NotTheAuthor, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(stranger, new RemovePost(open.PostId)))).Denial.Reason);
        Assert.Equal(DenialReason.NotTheAuthor, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(administrator, new RemovePost(open.PostId)))).Denial.Reason);
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(stranger, new RemovePost(hidden.PostId)));
        await Assert.ThrowsAsync<Refused>(() => forum.SendAs(Viewer.Guest, new RemovePost(open.PostId)));
        Assert.Equal(PostState.Published, (await forum.PostOf(open.PostId)).State);

        await forum.SendAs(author, new RemovePost(open.PostId));
        Assert.Equal(PostState.RemovedByAuthor, (await forum.PostOf(open.PostId)).State);
    }

    [Theory, OnEachDatabase]
    public async Task A_post_is_removed_once_and_its_draft_with_it(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic());
        var reply = await forum.SendAs(author, New.ReplyTo(opened.TopicId));
        await forum.SendAs(author, new SaveDraft(DraftPlace.Edit(reply.PostId), null, null, "En cours", 0));

        await forum.SendAs(author, new RemovePost(reply.PostId));

        Assert.Empty(await forum.SendAs(author, new ListDrafts()));
        Assert.Equal(DenialReason.AlreadyRemoved, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(author, new RemovePost(reply.PostId)))).Denial.Reason);
        Assert.Equal(DenialReason.AlreadyRemoved, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(author, new EditPost(reply.PostId, "Retour", null, 1)))).Denial.Reason);
    }

    [Theory, OnEachDatabase]
    public async Task A_post_that_waits_can_be_taken_back(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var newcomer = await forum.HasMember("Nouvelle", posts: 0);
        var opened = await forum.SendAs(await forum.HasMember("Ancolie"), New.Topic());
        var held = await forum.SendAs(newcomer, New.ReplyTo(opened.TopicId, "https://exemple.org"));

        await forum.SendAs(newcomer, new RemovePost(held.PostId));

        Assert.Equal((PostState.RemovedByAuthor, (int?)null, ""), ((await forum.PostOf(held.PostId)).State, (await forum.PostOf(held.PostId)).Number, (await forum.PostOf(held.PostId)).Html));
        Assert.Empty((await forum.SendAs(newcomer, new ShowTopic(opened.TopicId))).Held);
    }
}
