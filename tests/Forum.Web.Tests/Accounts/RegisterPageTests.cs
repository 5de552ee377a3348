using System.Net;
using Forum.Application.Accounts;
using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Testing;
using Forum.Web.Pages.Account;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Forum.Web.Tests.Accounts;

public sealed class RegisterPageTests
{
    private static readonly Dictionary<string, string> Filled = new()
    {
        ["Pseudonym"] = "Ancolie",
        ["Password"] = New.Password,
        ["Adult"] = "true",
        ["Charter"] = "true",
    };

    [Theory, OnEachDatabase]
    public async Task A_visitor_registers_and_sees_the_recovery_codes_until_they_are_noted(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var browser = await forum.Browse();

        var codes = await browser.Submit(await Opened(forum, browser), "#register", Filled);
        var reloaded = await browser.Get("/account/recovery-codes");
        var home = await browser.Submit(reloaded, "#noted");
        var later = await browser.Get("/account/recovery-codes");

        Assert.Equal(("/account/recovery-codes", HttpStatusCode.OK), (codes.Path, codes.Status));
        Assert.Equal(RecoveryCode.Count, codes.Texts(".codes li").Count);
        Assert.Equal(codes.Texts(".codes li"), reloaded.Texts(".codes li"));
        Assert.Equal("/", home.Path);
        Assert.Contains("Ancolie", home.Text(".account-menu"), StringComparison.Ordinal);
        Assert.False(later.Has(".codes"));
        Assert.Contains("8 codes", later.Text("#renew"), StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task Somebody_who_gives_an_address_goes_straight_in_and_nobody_else_sees_it(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var browser = await forum.Browse();
        var home = await browser.Submit(await Opened(forum, browser), "#register", With("Email", "quelquun@exemple.org"));
        var profile = await (await forum.Browse(await forum.HasMember("Mistral"))).Get("/u/Ancolie");
        var account = await browser.Get("/account");

        Assert.Equal("/", home.Path);
        Assert.Contains("quelquun@exemple.org", account.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, profile.Status);
        Assert.DoesNotContain("exemple.org", profile.Html, StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task What_is_wrong_is_said_on_the_fields_and_everything_but_the_password_is_kept(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var browser = await forum.Browse();

        var refused = await browser.Submit(await Opened(forum, browser), "#register", new Dictionary<string, string> { ["Pseudonym"] = "Ancolie", ["Password"] = "trop-court", ["Email"] = "pas-une-adresse", ["Adult"] = "true" });
        var sent = await browser.Submit(refused, "#register", new Dictionary<string, string> { ["Password"] = New.Password, ["Email"] = "", ["Charter"] = "true" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith("Cette adresse n’est pas complète", refused.ErrorOn("Email"), StringComparison.Ordinal);
        Assert.StartsWith("Il faut accepter la charte", refused.ErrorOn("Charter"), StringComparison.Ordinal);
        Assert.False(refused.Has("#Adult-error"));
        Assert.Equal("Ancolie", refused.Document.QuerySelector("#Pseudonym")!.GetAttribute("value"));
        Assert.True(refused.Has("#Adult[checked]"));
        Assert.DoesNotContain("trop-court", refused.Html, StringComparison.Ordinal);
        Assert.Equal("/account/recovery-codes", sent.Path);
    }

    [Theory, OnEachDatabase]
    public async Task A_pseudonym_that_looks_like_a_name_is_warned_about_and_the_second_sending_keeps_it(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var browser = await forum.Browse();

        var warned = await browser.Submit(await Opened(forum, browser), "#register", With("Pseudonym", "Claire.Martin"));
        var kept = await browser.Submit(warned, "#register", new Dictionary<string, string> { ["Password"] = New.Password });

        Assert.Contains("un prénom et un nom", warned.ErrorOn("Pseudonym"), StringComparison.Ordinal);
        Assert.Equal("/account/recovery-codes", kept.Path);
    }

    [Theory, OnEachDatabase]
    public async Task A_program_that_fills_every_field_or_answers_at_once_is_stopped(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var browser = await forum.Browse();

        var fast = await browser.Submit(await browser.Get("/account/register"), "#register", Filled);
        forum.Clock.Advance(RegistrationTrap.MinimumTime);
        var filled = await browser.Submit(fast, "#register", With("Website", "https://exemple.org"));
        Assert.Equal(0, await forum.InDatabase(db => db.Set<Member>().CountAsync()));
        var person = await browser.Submit(filled, "#register", With("Website", ""));

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity], new[] { fast.Status, filled.Status });
        Assert.Contains("allé très vite", fast.Text(".error-summary"), StringComparison.Ordinal);
        Assert.StartsWith("Laissez ce champ vide", filled.ErrorOn("Website"), StringComparison.Ordinal);
        Assert.Equal("/account/recovery-codes", person.Path);
    }

    [Theory, OnEachDatabase]
    public async Task A_ticket_makes_one_account(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var opened = await Opened(forum, await forum.Browse());
        var ticket = opened.Document.QuerySelector("input[name=Ticket]")!.GetAttribute("value")!;
        var (first, second) = (await forum.Browse(), await forum.Browse());

        var made = await first.Submit(await first.Get("/account/register"), "#register", With("Ticket", ticket));
        var again = await second.Submit(await second.Get("/account/register"), "#register", With("Ticket", ticket, ("Pseudonym", "Mistral")));

        Assert.Equal("/account/recovery-codes", made.Path);
        Assert.Contains("ouverte depuis longtemps", again.Text(".error-summary"), StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task While_registrations_rush_in_the_browser_works_or_the_person_waits_a_minute(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (withScript, without) = (await forum.Browse(), await forum.Browse());
        Assert.False((await withScript.Get("/account/register")).Has("[data-enhance=proof-of-work]"));
        for (var i = 0; i < 20; i++)
            forum.Services.GetRequiredService<RegistrationTrap>().CountAttempt();

        var worked = await Opened(forum, withScript);
        var ticket = worked.Document.QuerySelector("#register")!.GetAttribute("data-challenge")!;
        var proof = Enumerable.Range(0, int.MaxValue).First(i => RegistrationTrap.IsProof(ticket, $"{i}"));
        var wrong = await without.Submit(await Opened(forum, without), "#register", With("Proof", "12", ("Pseudonym", "Mistral")));
        var made = await withScript.Submit(worked, "#register", With("Proof", $"{proof}"));
        forum.Clock.Advance(RegistrationTrap.WaitInstead);
        var waited = await without.Submit(wrong, "#register", new Dictionary<string, string> { ["Password"] = New.Password });

        Assert.Equal("/account/recovery-codes", made.Path);
        Assert.Contains("ouverte une minute", wrong.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("/account/recovery-codes", waited.Path);
    }

    [Theory, OnEachDatabase]
    public async Task The_charter_says_the_version_that_is_agreed_to(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var browser = await forum.Browse();

        var charter = await browser.Get((await browser.Get("/account/register")).Document.QuerySelector("#register a[href='/charter']")!.GetAttribute("href")!);

        Assert.Equal("Charte du forum", charter.Text("h1"));
        Assert.Contains($"Version {forum.Services.GetRequiredService<Charter>().Version}", charter.Text(".page-head"), StringComparison.Ordinal);
        Assert.True(charter.Has("h2#qui-peut-venir"));
        Assert.True(charter.Has(".toc a[href='#qui-peut-venir']"));
    }

    private static Dictionary<string, string> With(string field, string value, params (string Field, string Value)[] more)
    {
        var typed = new Dictionary<string, string>(Filled) { [field] = value };
        foreach (var (name, other) in more)
            typed[name] = other;
        return typed;
    }

    // As a person does: some seconds pass between the page and the button.
    private static async Task<ShownPage> Opened(TestForum forum, Browser browser)
    {
        var page = await browser.Get("/account/register");
        forum.Clock.Advance(TimeSpan.FromSeconds(20));
        return page;
    }
}
