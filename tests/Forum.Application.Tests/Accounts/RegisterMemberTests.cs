using FluentValidation;
using Forum.Application.Accounts;
using Forum.Domain.Access;
using Forum.Domain.Consent;
using Forum.Domain.Members;
using Forum.Infrastructure.Security;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Forum.Application.Tests.Accounts;

public sealed class RegisterMemberTests
{
    [Theory, OnEachDatabase]
    public async Task Registering_opens_a_session_and_keeps_what_was_agreed_to_with_its_version(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);

        var registered = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));

        var viewer = await forum.SendAs(Viewer.Guest, new IdentifyViewer(registered.SessionId));
        var consents = await forum.InDatabase(db => db.Set<GivenConsent>().OrderBy(consent => consent.Kind).ToListAsync());
        var version = forum.Services.GetRequiredService<Charter>().Version;
        Assert.Equal(("Ancolie", registered.MemberId), (viewer.Pseudonym, viewer.MemberId));
        Assert.Equal([(ConsentKind.Charter, version), (ConsentKind.Adult, version)], consents.Select(consent => (consent.Kind, consent.TextVersion)));
    }

    [Theory, OnEachDatabase]
    public async Task Codes_are_made_for_somebody_without_an_address_and_only_their_hashes_are_kept(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);

        var without = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        var with = await forum.SendAs(Viewer.Guest, New.Registration("Mistral", email: "quelquun@exemple.org"));

        var kept = await forum.InDatabase(db => db.Set<RecoveryCode>().ToListAsync());
        Assert.Equal(RecoveryCode.Count, without.RecoveryCodes.Count);
        Assert.Empty(with.RecoveryCodes);
        Assert.Equal(without.RecoveryCodes.Select(RecoveryCode.HashOf).Order(), kept.Select(code => code.Hash).Order());
        Assert.All(kept, code => Assert.DoesNotContain(code.Hash, without.RecoveryCodes));
    }

    [Theory, OnEachDatabase]
    public async Task A_look_alike_of_a_taken_pseudonym_is_refused_on_its_field(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));

        foreach (var lookAlike in new[] { "Ancolie", "anc0lie", "ANCOLIÉ", "An_colie" })
            Assert.Equal(("Pseudonym", "Taken"), await Refusal(forum, New.Registration(lookAlike, "une autre phrase entière")));
        await forum.SendAs(Viewer.Guest, New.Registration("Ancolies", "une autre phrase entière"));

        Assert.Equal(2, await forum.InDatabase(db => db.Set<Account>().CountAsync()));
        Assert.Equal(2, await forum.InDatabase(db => db.Set<Member>().CountAsync()));
    }

    [Theory, OnEachDatabase]
    public async Task Two_people_who_want_one_pseudonym_at_the_same_time_do_not_both_get_it(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => Refusal(forum, New.Registration("Ancolie", $"phrase de la personne {i}")))));

        Assert.Single(outcomes, outcome => outcome is null);
        Assert.Equal(3, outcomes.Count(outcome => outcome == ("Pseudonym", "Taken")));
    }

    [Theory, OnEachDatabase]
    public async Task The_same_form_sent_twice_leads_to_one_account(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);

        var first = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        var second = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        forum.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(first.MemberId, second.MemberId);
        Assert.Equal(("Pseudonym", "Taken"), await Refusal(forum, New.Registration("Ancolie")));
    }

    [Theory, OnEachDatabase]
    public async Task What_breaks_a_rule_is_said_on_its_field_and_what_does_not_passes(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var good = New.Registration("Ancolie");
        (RegisterMember Form, string Field, string Code)[] refused =
        [
            (good with { Pseudonym = " \u200B " }, "Pseudonym", "Required"),
            (good with { Pseudonym = "ab" }, "Pseudonym", "TooShort"),
            (good with { Pseudonym = new string('a', 31) }, "Pseudonym", "TooLong"),
            (good with { Pseudonym = "an colie" }, "Pseudonym", "Characters"),
            (good with { Pseudonym = "Modération" }, "Pseudonym", "Reserved"),
            (good with { Password = null }, "Password", "Required"),
            (good with { Password = "neuf mots" }, "Password", "TooShort"),
            (good with { Password = new string('é', 257) }, "Password", "TooLong"),
            (good with { Password = "azertyuiop" }, "Password", "TooCommon"),
            (good with { Pseudonym = "Brindille-du-sud", Password = "brindilledusud!" }, "Password", "SameAsPseudonym"),
            (good with { Email = "sans-arobase" }, "Email", "NotAnEmail"),
            (good with { Email = "a@b@c.fr" }, "Email", "NotAnEmail"),
            (good with { Adult = false }, "Adult", "MustAgree"),
            (good with { Charter = false }, "Charter", "MustAgree"),
        ];

        foreach (var (form, field, code) in refused)
            Assert.Equal((form, (field, code)), (form, await Refusal(forum, form)));
        Assert.Null(await Refusal(forum, good));
    }

    [Theory, OnEachDatabase]
    public async Task A_pseudonym_that_says_too_much_is_warned_about_once_and_can_be_kept(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        foreach (var (pseudonym, email) in new[] { ("Claire.Martin", null), ("Brindille1974", null), ("Brindille", "brindille@exemple.org") })
        {
            var form = New.Registration(pseudonym, email: email);
            Assert.Equal((pseudonym, ("Pseudonym", "RevealsIdentity")), (pseudonym, await Refusal(forum, form)));
            Assert.Equal(("Pseudonym", "RevealsIdentity"), await Refusal(forum, form with { KeptPseudonym = "Autre" }));
            Assert.Null(await Refusal(forum, form with { KeptPseudonym = pseudonym }));
        }

        Assert.Null(await Refusal(forum, New.Registration("Mistral")));
    }

    private static async Task<(string Field, string Code)?> Refusal(TestForum forum, RegisterMember form)
    {
        try
        {
            await forum.SendAs(Viewer.Guest, form);
            return null;
        }
        catch (ValidationException invalid)
        {
            var failure = Assert.Single(invalid.Errors);
            return (failure.PropertyName, failure.ErrorCode);
        }
    }
}
