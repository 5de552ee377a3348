using System.Net;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Topics;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Web.Tests.Moderation;

public sealed class ManageTopicPageTests
{
    [Theory, OnEachDatabase]
    public async Task The_page_is_there_for_those_who_oversee_the_topic_and_for_nobody_else(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var topic = (await forum.SendAs(author, New.Topic("Premiers pas"))).TopicId;
        var neighbour = await forum.HasMember("Voisine", Role.Moderator, oversees: await forum.HasSection("parcours"));

        var own = await (await forum.Browse(await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId))).Get($"/t/{topic}/manage");
        Assert.Equal((HttpStatusCode.OK, "Ranger ce fil"), (own.Status, own.Text("h1")));
        foreach (var browser in new[] { await forum.Browse(), await forum.Browse(author), await forum.Browse(neighbour) })
            Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/t/{topic}/manage")).Status);
    }

    [Theory, OnEachDatabase]
    public async Task Each_form_says_its_own_errors_and_the_others_keep_quiet(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.HasSection("parcours");
        var author = await forum.HasMember("Ancolie");
        var topic = (await forum.SendAs(author, New.Topic("Premiers pas"))).TopicId;
        await forum.SendAs(author, New.ReplyTo(topic));
        var browser = await forum.Browse(await forum.HasMember("Administre", Role.Administrator));
        var page = await browser.Get($"/t/{topic}/manage");

        var close = await browser.Submit(page, "#close", button: "button");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, close.Status);
        Assert.StartsWith("Dites pourquoi", close.ErrorOn("Close-Reason"), StringComparison.Ordinal);
        Assert.Single(close.Document.QuerySelectorAll(".field-error"));
        var merge = await browser.Submit(page, "#merge", new Dictionary<string, string> { ["Merge.Into"] = "99 999", ["Merge.Reason"] = "Double" }, "button");
        Assert.Equal(("Ce fil n’existe pas, ou vous ne pouvez pas le lire.", "99 999"), (merge.ErrorOn("Merge-Into"), merge.Document.QuerySelector("#Merge-Into")!.GetAttribute("value")));
        var rename = await browser.Submit(page, "#rename", new Dictionary<string, string> { ["Rename.Title"] = "" }, "button");
        Assert.Equal("Donnez un titre à votre fil.", rename.ErrorOn("Rename-Title"));
        var split = await browser.Submit(page, "#split", new Dictionary<string, string> { ["Split.Numbers"] = "1", ["Split.Title"] = "Autre", ["Split.Reason"] = "Hors sujet" }, "button");
        Assert.Contains("le premier message", split.Text(".error-summary"), StringComparison.Ordinal);
        var move = await browser.Submit(page, "#move", new Dictionary<string, string> { ["Move.Reason"] = "Parcours" }, "button");
        Assert.StartsWith("Ce choix n’existe pas.", move.ErrorOn("Move-Into"), StringComparison.Ordinal);
        Assert.Equal(0, await forum.InDatabase(db => db.Set<StaffAct>().CountAsync()));

        var closed = await browser.Submit(close, "#close", new Dictionary<string, string> { ["Close.Reason"] = "Le fil tourne en rond" }, "button");
        Assert.Equal((HttpStatusCode.OK, "Premiers pas"), (closed.Status, closed.Text("h1")));
        Assert.Equal("Le fil tourne en rond", (await forum.InDatabase(db => db.Set<StaffAct>().SingleAsync())).Reason);
    }

    [Theory, OnEachDatabase]
    public async Task A_merged_topic_leads_those_who_see_it_to_the_other_and_split_posts_to_the_new_one(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var from = (await forum.SendAs(author, New.Topic("Source"))).TopicId;
        var into = (await forum.SendAs(author, New.Topic("Cible", audience: Audience.Members))).TopicId;
        var browser = await forum.Browse(await forum.HasMember("Administre", Role.Administrator));

        var merged = await browser.Submit(await browser.Get($"/t/{from}/manage"), "#merge", new Dictionary<string, string> { ["Merge.Into"] = $"http://localhost/t/{into}?page=2", ["Merge.Reason"] = "Double" }, "button");
        Assert.Equal(("Cible", 2), (merged.Text("h1"), merged.Texts("article.post").Count));
        var member = await forum.Browse(author);
        Assert.Equal("Cible", (await member.Get($"/t/{from}")).Text("h1"));
        Assert.Equal("Cible", (await member.Get($"/t/{from}/last")).Text("h1"));
        var visitor = await forum.Browse();
        Assert.Equal((HttpStatusCode.NotFound, (await visitor.Get("/t/999999")).Html), ((await visitor.Get($"/t/{from}")).Status, (await visitor.Get($"/t/{from}")).Html));

        var split = await browser.Submit(await browser.Get($"/t/{into}/manage"), "#split", new Dictionary<string, string> { ["Split.Numbers"] = "2-", ["Split.Title"] = "À part", ["Split.Reason"] = "Finalement" }, "button");
        Assert.Equal(("À part", 1), (split.Text("h1"), split.Texts("article.post").Count));
    }

    [Theory, OnEachDatabase]
    public async Task The_author_changes_the_title_on_a_page_of_their_own(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var topic = (await forum.SendAs(author, New.Topic("Premiers pas"))).TopicId;
        var browser = await forum.Browse(author);
        Assert.True((await browser.Get($"/t/{topic}")).Has($"a[href='/t/{topic}/rename']"));

        var renamed = await browser.Submit(await browser.Get($"/t/{topic}/rename"), "main form", new Dictionary<string, string> { ["Title"] = "Premier mois" });

        Assert.Equal("Premier mois", renamed.Text("h1"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await forum.Browse(await forum.HasMember("Mistral"))).Get($"/t/{topic}/rename")).Status);
    }
}
