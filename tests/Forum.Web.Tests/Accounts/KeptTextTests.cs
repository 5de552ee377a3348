using System.Net;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Topics;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Web.Tests.Accounts;

public sealed class KeptTextTests
{
    private const string Text = "Un long texte,\nécrit « en deux heures » <b>&</b> en plusieurs fois.";

    private static readonly Dictionary<string, string> Typed = new() { ["Pseudonym"] = "Ancolie", ["Password"] = New.Password };

    [Theory, OnEachDatabase]
    public async Task A_reply_sent_after_the_session_ended_is_kept_and_waits_in_the_composer(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (browser, topicId) = await Writing(forum);
        var page = await browser.Get($"/t/{topicId}");
        await forum.InDatabase(db => db.Set<Session>().ExecuteDeleteAsync());

        var stopped = await browser.Submit(page, "form.composer", new Dictionary<string, string> { ["Body"] = Text });
        var wrong = await browser.Submit(stopped, "#sign-in", new Dictionary<string, string> { ["Pseudonym"] = "Ancolie", ["Password"] = "pas le bon mot" });
        var composer = await browser.Submit(wrong, "#sign-in", Typed);
        var sent = await browser.Submit(composer, "#reply");

        Assert.Equal(HttpStatusCode.Unauthorized, stopped.Status);
        Assert.Equal([Text, Text], new[] { stopped.Text("#kept-text"), wrong.Text("#kept-text") });
        Assert.Equal(($"/t/{topicId}/reply", Text), (composer.Path, composer.Text("textarea#Body")));
        Assert.EndsWith("#n2", sent.Path, StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task A_new_topic_keeps_its_title_too(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (browser, _) = await Writing(forum);
        var page = await browser.Get("/s/entraide/new");
        await forum.InDatabase(db => db.Set<Session>().ExecuteDeleteAsync());

        var stopped = await browser.Submit(page, "main form", new Dictionary<string, string> { ["Title"] = "Mes débuts", ["Subtitle"] = "à petits pas", ["Body"] = Text });
        var composer = await browser.Submit(stopped, "#sign-in", Typed);

        Assert.Equal("/s/entraide/new", composer.Path);
        Assert.Equal(("Mes débuts", "à petits pas", Text), (composer.Document.QuerySelector("#Title")!.GetAttribute("value"), composer.Document.QuerySelector("#Subtitle")!.GetAttribute("value"), composer.Text("textarea#Body")));
    }

    [Theory, OnEachDatabase]
    public async Task A_draft_that_stood_there_already_is_not_lost(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (browser, topicId) = await Writing(forum);
        var page = await browser.Get($"/t/{topicId}");
        var member = await forum.ViewerOf(await forum.InDatabase(db => db.Set<Member>().Where(m => m.Pseudonym == "Ancolie").Select(m => m.Id).SingleAsync()));
        await forum.SendAs(member, new SaveDraft(DraftPlace.Reply(topicId), null, null, "Écrit sur le téléphone", 0));
        await forum.InDatabase(db => db.Set<Session>().ExecuteDeleteAsync());

        var stopped = await browser.Submit(page, "form.composer", new Dictionary<string, string> { ["Body"] = Text });
        var composer = await browser.Submit(stopped, "#sign-in", Typed);

        Assert.Equal("Écrit sur le téléphone\n\n" + Text, composer.Text("textarea#Body"));
    }

    [Theory, OnEachDatabase]
    public async Task Somebody_else_who_signs_in_takes_the_text_they_see_and_nothing_of_its_author(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (browser, topicId) = await Writing(forum);
        await forum.SendAs(Viewer.Guest, New.Registration("Mistral"));
        var page = await browser.Get($"/t/{topicId}");
        await forum.InDatabase(db => db.Set<Session>().ExecuteDeleteAsync());

        var stopped = await browser.Submit(page, "form.composer", new Dictionary<string, string> { ["Body"] = Text });
        await browser.Submit(stopped, "#sign-in", new Dictionary<string, string> { ["Pseudonym"] = "Mistral", ["Password"] = New.Password });

        var owner = await forum.InDatabase(db => db.Set<Draft>().Join(db.Set<Member>(), draft => draft.MemberId, member => member.Id, (_, member) => member.Pseudonym).SingleAsync());
        Assert.Equal("Mistral", owner);
    }

    [Theory, OnEachDatabase]
    public async Task A_text_without_a_place_for_a_draft_is_shown_once_more(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (browser, topicId) = await Writing(forum);
        await forum.InDatabase(db => db.Set<Session>().ExecuteDeleteAsync());

        var stopped = await browser.Post($"/t/{topicId}/reply", [new("Body", Text)]);
        var back = await browser.Submit(stopped, "#sign-in", Typed);

        Assert.Equal(Text, back.Text("#kept-text"));
        Assert.True(back.Has($"a[href='/t/{topicId}/reply']"));
    }

    private static async Task<(Browser Browser, int TopicId)> Writing(TestForum forum)
    {
        var registered = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        var opened = await forum.SendAs(await forum.HasMember("Hôte"), New.Topic());
        return (await forum.Browse(await forum.ViewerOf(registered.MemberId)), opened.TopicId);
    }
}
