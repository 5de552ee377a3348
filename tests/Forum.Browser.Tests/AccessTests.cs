using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Forum.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class AccessTests(ForumServer forum)
{
    private static readonly string[] GuestPages = ["/", "/s/parcours-alcool", "/t/1", "/account/sign-in", "/account/register", "/account/recover", "/charter", "/nothing-here"];

    private static readonly string[] MemberPages =
    [
        "/", "/unread", "/following", "/drafts", "/journey", "/s/vie-du-forum", "/s/vie-du-forum/new", "/t/1", "/t/1/reply",
        "/u/member1", "/account", "/account/password", "/account/sessions",
    ];

    private static readonly string[] StaffPages = ["/admin", "/admin/members", "/moderation", "/moderation/log", "/t/1/manage"];

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_and_nothing_overflows(int width, ColorScheme scheme)
    {
        List<string> found = [];
        await using (var guest = await forum.Open(width: width, scheme: scheme))
            await Inspect(guest, GuestPages, found);
        await using (var member = await forum.Open(width: width, scheme: scheme))
        {
            await member.SignIn("member1");
            await Inspect(member, MemberPages, found);
        }

        await using (var staff = await forum.Open(width: width, scheme: scheme))
        {
            await staff.SignIn("admin");
            await Inspect(staff, StaffPages, found);
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    [Fact]
    public async Task Axe_sees_what_is_wrong_when_something_is()
    {
        await using var visit = await forum.Open();
        await visit.Goto("/");
        await visit.Page.EvaluateAsync("document.querySelector('main').append(document.createElement('input'))");

        Assert.NotEmpty((await visit.Page.RunAxe()).Violations);
    }

    [Fact]
    public async Task A_member_signs_in_and_replies_by_keyboard_alone()
    {
        await using var visit = await forum.Open();
        await visit.Goto("/account/sign-in");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Aller au contenu", await visit.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await TabTo(visit, "Pseudonym");
        await visit.Page.Keyboard.TypeAsync("member31");
        await TabTo(visit, "Password");
        await visit.Page.Keyboard.TypeAsync(ForumServer.Password);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator(".account-menu").WaitForAsync();

        await visit.Goto("/t/1/reply");
        await TabTo(visit, "Body");
        await visit.Page.Keyboard.TypeAsync("Écrit sans souris.");
        for (var i = 0; i < 5 && !await visit.Page.EvaluateAsync<bool>("document.activeElement.textContent.includes('Publier')"); i++)
            await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.GetByText("Écrit sans souris.").WaitForAsync();
    }

    private static async Task TabTo(Visit visit, string name)
    {
        for (var i = 0; i < 40; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('name') ?? ''") == name)
                return;
        }

        Assert.Fail($"The field {name} cannot be reached by keyboard on {visit.Page.Url}.");
    }

    private static async Task Inspect(Visit visit, IEnumerable<string> paths, List<string> found)
    {
        foreach (var path in paths)
        {
            await visit.Goto(path);
            var result = await visit.Page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
            found.AddRange(result.Violations.Select(violation => $"{path}: {violation.Id} on {violation.Nodes[0].Html}"));
            if (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var wide)
                found.Add($"{path}: {wide} px wider than the window");
        }
    }
}
