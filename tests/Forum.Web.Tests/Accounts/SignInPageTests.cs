using System.Net;
using Forum.Application.Accounts;
using Forum.Domain.Access;
using Forum.Testing;

namespace Forum.Web.Tests.Accounts;

public sealed class SignInPageTests
{
    [Theory, OnEachDatabase]
    public async Task An_unknown_pseudonym_and_a_wrong_password_show_the_same_page(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var browser = await forum.Browse();
        var typed = Typed("Ancolie", "pas le bon mot");

        var unknown = await browser.Submit(await browser.Get("/account/sign-in"), "#sign-in", typed);
        await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        var wrong = await browser.Submit(await browser.Get("/account/sign-in"), "#sign-in", typed);

        Assert.Equal("Ce pseudonyme et ce mot de passe ne vont pas ensemble.", wrong.ErrorOn("Password"));
        Assert.Equal("Ancolie", wrong.Document.QuerySelector("#Pseudonym")!.GetAttribute("value"));
        Assert.Equal((unknown.Status, WithoutToken(unknown)), (wrong.Status, WithoutToken(wrong)));
        Assert.DoesNotContain("pas le bon mot", wrong.Html, StringComparison.Ordinal);
        Assert.Equal("/", (await browser.Submit(wrong, "#sign-in", Typed("Ancolie", New.Password))).Path);
    }

    [Theory, OnEachDatabase]
    public async Task After_signing_in_one_is_where_one_wanted_to_go_and_never_elsewhere(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));

        Assert.Equal("/account/sessions", await LedTo(forum, "/account/sessions"));
        Assert.Equal("/account/password?changed=True", await LedTo(forum, "/account/password?changed=True"));
        foreach (var elsewhere in new[] { "https://exemple.org/", "//exemple.org", "/\\exemple.org", "\\\\exemple.org", "/\t/exemple.org", "javascript:alert(1)", " //exemple.org", "~//exemple.org" })
            Assert.Equal((elsewhere, "/"), (elsewhere, await LedTo(forum, elsewhere)));
    }

    [Theory, OnEachDatabase]
    public async Task On_a_shared_computer_the_cookie_ends_with_the_browser_and_signing_out_clears_everything(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));

        var (shared, atShared) = await SignInAndOut(forum, shared: true);
        var (own, atOwn) = await SignInAndOut(forum, shared: false);

        Assert.DoesNotContain("expires=", Assert.Single(shared, cookie => cookie.StartsWith("session=", StringComparison.Ordinal)), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(shared, cookie => cookie.StartsWith("device=", StringComparison.Ordinal));
        Assert.Equal("\"cache\", \"cookies\", \"storage\"", atShared);
        var kept = Assert.Single(own, cookie => cookie.StartsWith("session=", StringComparison.Ordinal));
        Assert.Contains("expires=", kept, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", kept, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(own, cookie => cookie.StartsWith("device=", StringComparison.Ordinal));
        Assert.Null(atOwn);
    }

    [Theory, OnEachDatabase]
    public async Task A_session_that_was_ended_elsewhere_is_a_guest_at_once(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        var (here, there) = (await forum.Browse(), await forum.Browse());
        await SignedIn(here);
        await SignedIn(there);
        Assert.Equal("/account", (await there.Get("/account")).Path);

        var sessions = await here.Get("/account/sessions");
        var fewer = await here.Submit(sessions, "#end-others");

        Assert.Equal(3, sessions.Texts(".sessions .item").Count);
        Assert.Single(fewer.Texts(".sessions .item"));
        Assert.StartsWith("/account/sign-in", (await there.Get("/account")).Path, StringComparison.Ordinal);
        Assert.Equal("/account", (await here.Get("/account")).Path);
    }

    [Theory, OnEachDatabase]
    public async Task Whoever_tries_passwords_elsewhere_does_not_lock_out_a_browser_that_is_known(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        var (known, strange) = (await forum.Browse(), await forum.Browse());
        await SignedIn(known);
        await known.Submit(await known.Get("/account"), "form[action='/account/sign-out']");
        for (var i = 0; i < AttemptLimit.SignInsToAccount.Attempts; i++)
            await strange.Submit(await strange.Get("/account/sign-in"), "#sign-in", Typed("Ancolie", "pas le bon mot"));

        var locked = await strange.Submit(await strange.Get("/account/sign-in"), "#sign-in", Typed("Ancolie", New.Password));
        var owner = await SignedIn(known);

        Assert.Contains("Trop d’essais", locked.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("/", owner.Path);
        Assert.Contains("Ancolie", owner.Text(".account-menu"), StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task Only_the_entrance_pages_are_open_to_visitors(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var visitor = await forum.Browse();
        var member = await forum.Browse(await forum.ViewerOf((await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"))).MemberId));

        foreach (var path in new[] { "/account", "/account/password", "/account/email", "/account/sessions", "/account/recovery-codes" })
        {
            Assert.Equal("/account/sign-in?returnUrl=" + Uri.EscapeDataString(path), (await visitor.Get(path)).Path);
            var shown = await member.Get(path);
            Assert.Equal((path, HttpStatusCode.OK), (shown.Path, shown.Status));
        }

        foreach (var path in new[] { "/account/sign-in", "/account/register", "/account/recover" })
            Assert.Equal((path, HttpStatusCode.OK), (path, (await visitor.Get(path)).Status));
        Assert.Equal("/", (await member.Get("/account/sign-out")).Path);
        Assert.Equal("/account", (await member.Get("/account")).Path);
    }

    private static async Task<(IReadOnlyList<string> Cookies, string? ClearSiteData)> SignInAndOut(TestForum forum, bool shared)
    {
        var browser = await forum.Browse();
        var form = await browser.Get("/account/sign-in");
        var typed = Typed("Ancolie", New.Password);
        typed["form-token"] = form.Document.QuerySelector("#sign-in input[name=form-token]")!.GetAttribute("value")!;
        typed["Shared"] = shared ? "true" : "false";
        var signedIn = await browser.Client.PostAsync("/account/sign-in", new FormUrlEncodedContent(typed));
        var token = (await browser.Get("/account")).Document.QuerySelector("form[action='/account/sign-out'] input[name=form-token]")!.GetAttribute("value")!;
        var signedOut = await browser.Client.PostAsync("/account/sign-out", new FormUrlEncodedContent([new("form-token", token)]));
        Assert.Equal("/", signedOut.Headers.Location?.OriginalString);
        Assert.StartsWith("/account/sign-in", (await browser.Get("/account")).Path, StringComparison.Ordinal);
        return ([.. signedIn.Headers.GetValues("Set-Cookie")], signedOut.Headers.TryGetValues("Clear-Site-Data", out var clear) ? string.Join(';', clear) : null);
    }

    // The bare Location: following it would lose the host.
    private static async Task<string?> LedTo(TestForum forum, string returnUrl)
    {
        var browser = await forum.Browse();
        var form = await browser.Get("/account/sign-in?returnUrl=" + Uri.EscapeDataString(returnUrl));
        var typed = Typed("Ancolie", New.Password);
        foreach (var hidden in new[] { "form-token", "Kept.ReturnUrl" })
            typed[hidden] = form.Document.QuerySelector($"#sign-in input[name='{hidden}']")!.GetAttribute("value")!;
        return (await browser.Client.PostAsync("/account/sign-in", new FormUrlEncodedContent(typed))).Headers.Location?.OriginalString;
    }

    private static async Task<ShownPage> SignedIn(Browser browser) => await browser.Submit(await browser.Get("/account/sign-in"), "#sign-in", Typed("Ancolie", New.Password));

    private static Dictionary<string, string> Typed(string pseudonym, string password) => new() { ["Pseudonym"] = pseudonym, ["Password"] = password };

    private static string WithoutToken(ShownPage page)
    {
        var main = (AngleSharp.Dom.IElement)page.Document.QuerySelector("main")!.Clone();
        foreach (var token in main.QuerySelectorAll("input[name=form-token]"))
            token.Remove();
        return main.InnerHtml;
    }
}
