using Forum.Domain.Topics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Forum.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class JourneyTests(ForumServer forum)
{
    [Theory]
    [InlineData(false, "Sansscript")]
    [InlineData(true, "Avecscript")]
    public async Task A_visitor_registers_and_opens_a_journey_replies_quotes_and_edits(bool javaScript, string pseudonym)
    {
        await using var visit = await forum.Open(javaScript);
        await visit.Goto("/");
        await visit.Follow("Rejoindre");
        await Register(visit, pseudonym);

        await visit.Goto("/s/parcours-alcool");
        await visit.Follow("Ouvrir mon fil");
        await visit.Page.Locator("#Title").FillAsync("Mon premier jour, " + pseudonym);
        await visit.Page.Locator("#Body").FillAsync("Bonjour à **tous**.\n\nJe commence aujourd’hui.");
        await visit.Press("Relire avant");
        Assert.Equal("tous", await visit.Page.Locator(".preview strong").InnerTextAsync());
        await visit.Press("Publier le fil");
        Assert.Equal("Mon premier jour, " + pseudonym, await visit.Heading());

        await visit.Page.Locator("#Body").FillAsync("Une suite.");
        await visit.Press("Publier ma réponse");
        await visit.Page.Locator("#n2").WaitForAsync();
        await visit.Page.Locator("#n1").GetByRole(AriaRole.Link, new() { Name = "Citer" }).ClickAsync();
        Assert.Contains($"> @{pseudonym} /p/", await visit.Page.Locator("#Body").InputValueAsync(), StringComparison.Ordinal);
        await visit.Page.Locator("#Body").PressAsync("Control+End");
        await visit.Page.Locator("#Body").PressSequentiallyAsync("Je me relis.");
        await visit.Press("Publier ma réponse");
        Assert.Equal($"{pseudonym}, n°\u00A01", await visit.Page.Locator("#n3 .quote-by").InnerTextAsync());

        await visit.Page.Locator("#n2").GetByRole(AriaRole.Link, new() { Name = "Modifier" }).ClickAsync();
        await visit.Page.Locator("#Body").FillAsync("Une suite, corrigée.");
        await visit.Press("Enregistrer");
        Assert.Equal("Une suite, corrigée.", await visit.Page.Locator("#n2 .post-body").InnerTextAsync());
    }

    [Theory]
    [InlineData(false, "member11")]
    [InlineData(true, "member12")]
    public async Task A_member_reads_to_page_196_of_the_longest_thread_and_the_unread_marks_follow(bool javaScript, string member)
    {
        var (id, section) = await LongestTopic();
        await NeverOpened(id, member);
        await using var visit = await forum.Open(javaScript);
        await visit.SignIn(member);

        await visit.Goto($"/t/{id}");
        await visit.Goto($"/t/{id}?page=2");
        await visit.Goto($"/t/{id}?page=196");
        Assert.Equal("196", await visit.Page.Locator(".pages [aria-current=page]").First.InnerTextAsync() is { } shown ? new string([.. shown.Where(char.IsDigit)]) : "");
        Assert.True(await visit.Page.Locator($"#n{ForumServer.Longest + 1}").IsVisibleAsync());
        // Pages 3 to 195 were jumped over: nothing is silently marked read.
        await visit.Follow("Reprendre où j’en étais");
        Assert.EndsWith("#n41", visit.Page.Url, StringComparison.Ordinal);
        await visit.Goto($"/t/{id}?page=196");
        await visit.Press("Marquer tout comme lu jusqu’ici");
        await visit.Goto($"/s/{section}?author={await AuthorOf(id)}");
        Assert.Equal(0, await visit.Page.Locator($".topic-row.unread a[href^='/t/{id}/']").CountAsync());
        Assert.Equal(1, await visit.Page.Locator($".topic-row a[href='/t/{id}/last']").CountAsync());

        await using var other = await forum.Open(javaScript);
        await other.SignIn("member13");
        await other.Goto($"/t/{id}/reply");
        await other.Page.Locator("#Body").FillAsync("Une réponse de plus pour " + member);
        await other.Press("Publier ma réponse");

        await visit.Page.ReloadAsync();
        Assert.Equal(1, await visit.Page.Locator($".topic-row.unread a[href='/t/{id}/unread']").CountAsync());
    }

    private static async Task Register(Visit visit, string pseudonym)
    {
        await visit.Page.Locator("main input[name=Pseudonym]").FillAsync(pseudonym);
        await visit.Page.Locator("main input[name=Password]").FillAsync("quatre mots au hasard");
        foreach (var box in await visit.Page.Locator("main input[type=checkbox]").AllAsync())
            await box.CheckAsync();
        // Nobody fills a form in less time than the trap for machines allows.
        await Task.Delay(TimeSpan.FromSeconds(4));
        await visit.Page.Locator("main form button:not([name])").First.ClickAsync();
        await visit.Page.Locator(".account-menu").WaitForAsync();
    }

    private async Task<(int Id, string Section)> LongestTopic()
    {
        await using var scope = forum.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Infrastructure.Persistence.ForumDbContext>();
        var topic = await db.Set<Topic>().OrderByDescending(t => t.LastNumber).FirstAsync();
        return (topic.Id, await db.Set<Domain.Sections.Section>().Where(s => s.Id == topic.SectionId).Select(s => s.Slug).SingleAsync());
    }

    /// <summary>The member has been here since before the topic began, and has never opened it.</summary>
    private async Task NeverOpened(int topicId, string pseudonym)
    {
        await using var scope = forum.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Infrastructure.Persistence.ForumDbContext>();
        var member = await db.Set<Domain.Members.Member>().SingleAsync(m => m.Pseudonym == pseudonym);
        await db.Set<ReadMark>().Where(mark => mark.TopicId == topicId && mark.MemberId == member.Id).ExecuteDeleteAsync();
        await db.Set<Domain.Members.Member>().Where(m => m.Id == member.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.ReadWatermark, DateTime.UnixEpoch));
    }

    private async Task<string> AuthorOf(int topicId)
    {
        await using var scope = forum.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Infrastructure.Persistence.ForumDbContext>().Set<Topic>().Where(t => t.Id == topicId).Select(t => t.Author!.Pseudonym).SingleAsync();
    }
}
