using System.Net;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Testing;

namespace Forum.Web.Tests.Topics;

public sealed class TopicPagesTests
{
    [Theory, OnEachDatabase]
    public async Task A_visitor_reads_a_topic_and_is_told_how_to_answer(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var opened = await forum.SendAs(await forum.HasMember("Ancolie"), New.Topic("Premiers pas", "Bonjour *à tous*"));
        var visitor = await forum.Browse();

        var page = await visitor.Get($"/t/{opened.TopicId}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Premiers pas", page.Text("h1"));
        Assert.Equal("à tous", page.Text(".post-body em"));
        Assert.False(page.Has("form[method=post]"));
        Assert.True(page.Has("a[href^='/account/sign-in']"));
    }

    [Theory, OnEachDatabase]
    public async Task A_member_replies_through_the_form_of_the_page(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var member = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(member, New.Topic());
        var browser = await forum.Browse(member);

        var sent = await browser.Submit(await browser.Get($"/t/{opened.TopicId}"), "form.composer", new Dictionary<string, string> { ["Body"] = "Merci." });

        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.EndsWith("#n2", sent.Path, StringComparison.Ordinal);
        Assert.Equal("Merci.", sent.Text("#n2 .post-body"));
    }

    [Theory, OnEachDatabase]
    public async Task Sending_an_empty_reply_says_so_on_the_field_and_in_the_summary(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var member = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(member, New.Topic());
        var browser = await forum.Browse(member);

        var refused = await browser.Submit(await browser.Get($"/t/{opened.TopicId}"), "form.composer", new Dictionary<string, string> { ["Body"] = " \u200B " });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Écrivez votre message avant de l’envoyer.", refused.ErrorOn("Body"));
    }

    [Theory, OnEachDatabase]
    public async Task An_empty_title_shows_the_error_and_keeps_the_body(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var browser = await forum.Browse(await forum.HasMember("Ancolie"));

        var refused = await browser.Submit(await browser.Get("/s/entraide/new"), "main form", new Dictionary<string, string> { ["Body"] = "Un long texte." });
        var sent = await browser.Submit(refused, "main form", new Dictionary<string, string> { ["Title"] = "Mon titre" });

        Assert.Equal("Donnez un titre à votre fil.", refused.ErrorOn("Title"));
        Assert.Equal("Un long texte.", refused.Text("textarea#Body"));
        Assert.Equal("Mon titre", sent.Text("h1"));
    }

    [Theory, OnEachDatabase]
    public async Task A_form_whose_token_is_too_old_comes_back_with_its_text_and_can_be_sent(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var member = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(member, New.Topic());
        var browser = await forum.Browse(member);

        var again = await browser.Submit(await browser.Get($"/t/{opened.TopicId}"), "form.composer", new Dictionary<string, string> { ["Body"] = "Gardé.", ["form-token"] = "périmé" });
        var sent = await browser.Submit(again, "form.composer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal("Gardé.", again.Text("textarea#Body"));
        Assert.Equal("Gardé.", sent.Text("#n2 .post-body"));
    }

    [Theory, OnEachDatabase]
    public async Task Pages_that_do_not_exist_answer_like_topics_that_one_may_not_see(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var open = await forum.SendAs(author, New.Topic());
        var hidden = await forum.SendAs(author, New.Topic(audience: Audience.Circle));
        var visitor = await forum.Browse();

        var missing = await visitor.Get("/t/999999");
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get($"/t/{open.TopicId}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, missing.Status);
        foreach (var path in new[] { $"/t/{hidden.TopicId}", $"/t/{open.TopicId}?page=2", $"/t/{open.TopicId}?page=0", $"/t/{open.TopicId}?page=-1", $"/t/{open.TopicId}?page=x", $"/t/{open.TopicId}?page=99999999999", $"/p/{hidden.PostId}", $"/t/{hidden.TopicId}/last" })
        {
            var page = await visitor.Get(path);
            Assert.Equal((path, HttpStatusCode.NotFound, missing.Html), (path, page.Status, page.Html));
        }
    }

    [Theory, OnEachDatabase]
    public async Task What_others_wrote_meanwhile_is_shown_before_sending(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var member = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(member, New.Topic());
        var browser = await forum.Browse(member);
        var writing = await browser.Get($"/t/{opened.TopicId}");
        await forum.SendAs(await forum.HasMember("Mistral"), New.ReplyTo(opened.TopicId, "Arrivé entre-temps"));

        var shown = await browser.Submit(writing, "form.composer", new Dictionary<string, string> { ["Body"] = "Ma réponse" });
        var sent = await browser.Submit(shown, "form.composer");

        Assert.Contains("Arrivé entre-temps", shown.Text(".meanwhile"), StringComparison.Ordinal);
        Assert.Equal("Ma réponse", shown.Text("textarea#Body"));
        Assert.Equal("Ma réponse", sent.Text("#n3 .post-body"));
    }
}
