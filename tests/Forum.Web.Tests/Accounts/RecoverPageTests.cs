using Forum.Application;
using Forum.Domain.Access;
using Forum.Testing;

namespace Forum.Web.Tests.Accounts;

public sealed class RecoverPageTests
{
    private const string NewPassword = "encore une autre phrase";

    [Theory, OnEachDatabase]
    public async Task A_code_and_a_new_password_lead_back_in(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var registered = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        var browser = await forum.Browse();
        var typed = new Dictionary<string, string> { ["Pseudonym"] = "Ancolie", ["Code"] = "0000-0000-0000-0000", ["NewPassword"] = NewPassword };

        var refused = await browser.Submit(await browser.Get("/account/recover"), "#with-code", typed);
        typed["Code"] = registered.RecoveryCodes[0];
        var back = await browser.Submit(refused, "#with-code", typed);

        Assert.Contains("ne vont pas ensemble", refused.ErrorOn("Code"), StringComparison.Ordinal);
        Assert.DoesNotContain(NewPassword, refused.Html, StringComparison.Ordinal);
        Assert.Equal("/account", back.Path);
        Assert.Contains("7 codes", back.Text("main"), StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task The_same_page_answers_whether_or_not_an_address_is_known(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.SendAs(Viewer.Guest, New.Registration("Ancolie", email: "connu@exemple.org"));
        var browser = await forum.Browse();

        var known = await Asked(browser, "connu@exemple.org");
        var unknown = await Asked(browser, "inconnu@exemple.org");

        Assert.Single(forum.Mailbox.Letters);
        Assert.True(known.Has("[role=status]"));
        Assert.Equal(Words(known, "connu"), Words(unknown, "inconnu"));
    }

    [Theory, OnEachDatabase]
    public async Task The_mail_says_nothing_of_the_forum_and_its_link_serves_once(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.SendAs(Viewer.Guest, New.Registration("Ancolie", email: "connu@exemple.org"));
        var browser = await forum.Browse();
        await Asked(browser, "connu@exemple.org");

        var letter = Assert.Single(forum.Mailbox.Letters);
        var link = new Uri(letter.Text.Split('\n').Single(line => line.StartsWith("http", StringComparison.Ordinal)));
        var form = await browser.Get(link.PathAndQuery);
        var refused = await browser.Submit(form, "#reset", new Dictionary<string, string> { ["NewPassword"] = "court" });
        var back = await browser.Submit(refused, "#reset", new Dictionary<string, string> { ["NewPassword"] = NewPassword });
        var again = await (await forum.Browse()).Get(link.PathAndQuery);

        foreach (var word in new[] { "forum", "baclo", "Ancolie", "alcool", "dépendance", "médicament", "compte" })
            Assert.DoesNotContain(word, letter.Subject + letter.Text.Replace(link.AbsoluteUri, "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("connu@exemple.org", letter.To);
        Assert.Contains("Ancolie", form.Text("#reset"), StringComparison.Ordinal);
        Assert.Contains("10", refused.ErrorOn("NewPassword"), StringComparison.Ordinal);
        Assert.Equal("/account", back.Path);
        Assert.False(again.Has("#reset"));
        Assert.Contains("déjà servi", again.Text("main"), StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task A_member_changes_their_password_and_renews_their_codes_on_the_pages(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var registered = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        var browser = await forum.Browse(await forum.ViewerOf(registered.MemberId));

        var refused = await browser.Submit(await browser.Get("/account/password"), "#change-password", new Dictionary<string, string> { ["CurrentPassword"] = "pas le bon", ["NewPassword"] = NewPassword });
        var changed = await browser.Submit(refused, "#change-password", new Dictionary<string, string> { ["CurrentPassword"] = New.Password, ["NewPassword"] = NewPassword });
        var codes = await browser.Submit(await browser.Get("/account/recovery-codes"), "#renew", new Dictionary<string, string> { ["Password"] = NewPassword });

        Assert.Equal("Ce n’est pas votre mot de passe actuel.", refused.ErrorOn("CurrentPassword"));
        Assert.True(changed.Has("[role=status]"));
        Assert.Equal(8, codes.Texts(".codes li").Count);
        Assert.Empty(codes.Texts(".codes li").Intersect(registered.RecoveryCodes));
    }

    private static async Task<ShownPage> Asked(Browser browser, string email) =>
        await browser.Submit(await browser.Get("/account/recover"), "#with-mail", new Dictionary<string, string> { ["Email"] = email });

    private static string Words(ShownPage page, string typed)
    {
        foreach (var token in page.Document.QuerySelectorAll("input[name=form-token]"))
            token.Remove();
        return page.Document.QuerySelector("main")!.InnerHtml.Replace(typed, "", StringComparison.Ordinal);
    }
}
