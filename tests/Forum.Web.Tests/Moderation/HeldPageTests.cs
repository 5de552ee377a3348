using System.Net;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Web.Tests.Moderation;

public sealed class HeldPageTests
{
    private const string Link = "Voyez https://exemple.org/promo";

    [Theory, OnEachDatabase]
    public async Task A_moderator_publishes_one_message_and_refuses_another_with_a_reason(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var topic = (await forum.SendAs(await forum.HasMember("Ancolie"), New.Topic())).TopicId;
        var newcomer = await forum.HasMember("Nouvelle", posts: 0);
        var (good, bad) = (await forum.SendAs(newcomer, New.ReplyTo(topic, Link)), await forum.SendAs(newcomer, New.Topic("Promotion", Link)));
        var browser = await forum.Browse(await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId));
        var page = await browser.Get("/moderation");
        Assert.Equal(2, page.Texts("article.held").Count);

        var wordless = await browser.Submit(page, $"#held{bad.PostId} details form", button: "button");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wordless.Status);
        Assert.StartsWith("Dites pourquoi", wordless.ErrorOn("Reason"), StringComparison.Ordinal);
        Assert.True(wordless.Has($"#held{bad.PostId} details[open]"));
        Assert.False(wordless.Has($"#held{good.PostId} details[open]"));
        await browser.Submit(wordless, $"#held{bad.PostId} details form", new Dictionary<string, string> { ["Reason"] = "Publicité" }, "button");
        var done = await browser.Submit(await browser.Get("/moderation"), $"#held{good.PostId} form", button: "button");

        Assert.True(done.Has(".empty"));
        Assert.Equal((PostState.Published, 2), await forum.InDatabase(async db => await db.Set<Post>().Where(post => post.Id == good.PostId).Select(post => ValueTuple.Create(post.State, post.Number!.Value)).SingleAsync()));
        var log = await browser.Get("/moderation/log");
        Assert.Equal(["Message publié après relecture", "Message refusé"], log.Texts("tbody td:nth-child(3)"));
        Assert.Equal("Publicité", log.Texts("tbody td:nth-child(5)")[1]);
        Assert.Equal(["Message refusé"], (await browser.Get("/moderation/log?act=RefuseHeld&who=garde")).Texts("tbody td:nth-child(3)"));
    }

    [Theory, OnEachDatabase]
    public async Task Only_the_staff_find_the_pages_of_moderation(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var visitor = await forum.Browse();
        var missing = (await visitor.Get("/nowhere")).Html;
        var moderator = await forum.Browse(await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId));
        var member = await forum.Browse(await forum.HasMember("Ancolie"));
        foreach (var path in new[] { "/moderation", "/moderation/log" })
        {
            Assert.Equal(HttpStatusCode.OK, (await moderator.Get(path)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await member.Get(path)).Status);
            Assert.Equal((HttpStatusCode.NotFound, missing), ((await visitor.Get(path)).Status, (await visitor.Get(path)).Html));
        }
    }
}
