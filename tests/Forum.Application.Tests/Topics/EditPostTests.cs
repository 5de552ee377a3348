using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Testing;

namespace Forum.Application.Tests.Topics;

public sealed class EditPostTests
{
    [Theory, OnEachDatabase]
    public async Task A_correction_within_the_grace_leaves_no_trace(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic(body: "Bonjuor"));
        Assert.False((await forum.SendAs(author, new ShowPostToEdit(opened.PostId))).LeavesRevision);

        await forum.SendAs(author, new EditPost(opened.PostId, "Bonjour", null, Version: 0));

        var post = await forum.PostOf(opened.PostId);
        Assert.Equal(("Bonjour", 0), (post.Source, post.Revisions.Count));
        Assert.Equal("Bonjour", (await forum.TopicOf(opened.TopicId)).Excerpt);
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(author, new ShowRevisions(opened.PostId)));
    }

    [Theory, OnEachDatabase]
    public async Task After_the_grace_every_reader_can_read_what_stood_before(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic(body: "Premier"));
        await Edit(forum, author, opened.PostId, "Deuxième", " dose  fausse ");
        await Edit(forum, author, opened.PostId, "Troisième", null);

        var view = await forum.SendAs(Viewer.Guest, new ShowRevisions(opened.PostId));

        Assert.Contains("Troisième", view.Post.Html, StringComparison.Ordinal);
        Assert.Equal([(1, "<p>Deuxième</p>", ""), (0, "<p>Premier</p>", "dose fausse")], view.Revisions.Select(old => (old.Revision, old.Html.Trim(), old.Reason ?? "")));
    }

    [Theory, OnEachDatabase]
    public async Task Earlier_versions_are_hidden_with_their_topic_and_gone_with_their_post(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic(audience: Audience.Members));
        var reply = await forum.SendAs(author, New.ReplyTo(opened.TopicId));
        await Edit(forum, author, reply.PostId, "Autre", null);
        var member = await forum.HasMember("Mistral");

        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(Viewer.Guest, new ShowRevisions(reply.PostId)));
        Assert.Single((await forum.SendAs(member, new ShowRevisions(reply.PostId))).Revisions);

        await forum.SendAs(author, new RemovePost(reply.PostId));
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(member, new ShowRevisions(reply.PostId)));
    }

    [Theory, OnEachDatabase]
    public async Task A_text_that_was_changed_meanwhile_is_not_overwritten(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic());
        var seen = await forum.SendAs(author, new ShowPostToEdit(opened.PostId));
        await forum.SendAs(author, new EditPost(opened.PostId, "De l’autre onglet", null, seen.Version));

        var conflict = await Assert.ThrowsAsync<ChangedMeanwhile>(() => forum.SendAs(author, new EditPost(opened.PostId, "De cet onglet", null, seen.Version)));
        Assert.Equal("De l’autre onglet", conflict.CurrentText);
        Assert.Equal("De l’autre onglet", (await forum.PostOf(opened.PostId)).Source);

        await forum.SendAs(author, new EditPost(opened.PostId, "De cet onglet", null, seen.Version + 1));
        Assert.Equal("De cet onglet", (await forum.PostOf(opened.PostId)).Source);
    }

    [Theory, OnEachDatabase]
    public async Task Somebody_else_is_refused_what_they_see_and_does_not_find_what_they_do_not(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var open = await forum.SendAs(author, New.Topic());
        var hidden = await forum.SendAs(author, New.Topic(audience: Audience.Circle));
        foreach (var other in new[] { await forum.HasMember("Mistral"), await forum.HasMember("Garde", Role.Moderator) })
        {
            Assert.Equal(DenialReason.NotTheAuthor, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(other, new EditPost(open.PostId, "Détourné", null, 0)))).Denial.Reason);
            Assert.Equal(DenialReason.NotTheAuthor, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(other, new ShowPostToEdit(open.PostId)))).Denial.Reason);
            await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(other, new EditPost(hidden.PostId, "Détourné", null, 0)));
            await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(other, new ShowPostToEdit(hidden.PostId)));
        }

        Assert.Equal(DenialReason.MustSignIn, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(Viewer.Guest, new EditPost(open.PostId, "Détourné", null, 0)))).Denial.Reason);
        Assert.Equal("Un premier message.", (await forum.PostOf(open.PostId)).Source);
        await forum.SendAs(author, new EditPost(hidden.PostId, "Le mien", null, 0));
        Assert.Equal("Le mien", (await forum.PostOf(hidden.PostId)).Source);
    }

    [Theory, OnEachDatabase]
    public async Task An_edit_that_keeps_a_name_and_a_quote_keeps_each_once(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var mistral = await forum.HasMember("Mistral");
        var cerise = await forum.HasMember("Cerise");
        var opened = await forum.SendAs(author, New.Topic());
        var quote = await forum.SendAs(author, new QuotePost(opened.PostId));
        var reply = await forum.SendAs(author, New.ReplyTo(opened.TopicId, quote + "Merci @Mistral"));

        await forum.SendAs(author, new EditPost(reply.PostId, quote + "Merci @Mistral et @Cerise", null, 0));
        var both = await forum.PostOf(reply.PostId);
        await forum.SendAs(author, new EditPost(reply.PostId, "Merci @Cerise", null, 1));
        var one = await forum.PostOf(reply.PostId);

        Assert.Equal([mistral.MemberId, cerise.MemberId], both.Mentions.Select(mention => mention.MemberId).Order());
        Assert.Equal([opened.PostId], both.Quotes.Select(found => found.QuotedPostId));
        Assert.Equal([cerise.MemberId], one.Mentions.Select(mention => mention.MemberId));
        Assert.Empty(one.Quotes);
    }

    [Theory, OnEachDatabase]
    public async Task A_reply_that_is_edited_changes_no_excerpt_and_no_counter(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic(body: "Ouverture"));
        var reply = await forum.SendAs(author, New.ReplyTo(opened.TopicId));
        var before = await forum.TopicOf(opened.TopicId);
        forum.Clock.Advance(TimeSpan.FromHours(1));

        await forum.SendAs(author, new EditPost(reply.PostId, "Corrigée", null, 0));

        var after = await forum.TopicOf(opened.TopicId);
        Assert.Equal("Corrigée", (await forum.PostOf(reply.PostId)).Source);
        Assert.Equal(("Ouverture", before.LastPostAt, 2, before.Liveliness), (after.Excerpt, after.LastPostAt, after.LastNumber, after.Liveliness));
    }

    private static async Task Edit(TestForum forum, Viewer author, int postId, string body, string? reason)
    {
        forum.Clock.Advance(Post.Grace + TimeSpan.FromSeconds(1));
        var seen = await forum.SendAs(author, new ShowPostToEdit(postId));
        Assert.True(seen.LeavesRevision);
        await forum.SendAs(author, new EditPost(postId, body, reason, seen.Version));
    }
}
