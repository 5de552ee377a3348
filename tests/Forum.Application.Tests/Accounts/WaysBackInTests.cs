using FluentValidation;
using Forum.Application.Accounts;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Testing;

namespace Forum.Application.Tests.Accounts;

public sealed class WaysBackInTests
{
    private const string NewPassword = "encore une autre phrase";

    [Theory, OnEachDatabase]
    public async Task A_recovery_code_works_once_and_closes_every_other_session(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var registered = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        var code = registered.RecoveryCodes[3];

        var back = await forum.SendAs(Viewer.Guest, new RecoverAccount("ancolie", code.ToUpperInvariant(), NewPassword, Shared: false));
        var again = await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(Viewer.Guest, new RecoverAccount("ancolie", code, "une phrase de plus", Shared: false)));
        var another = await forum.SendAs(Viewer.Guest, new RecoverAccount("ancolie", registered.RecoveryCodes[4], NewPassword, Shared: false));

        Assert.Equal("WrongCode", again.Errors.Single().ErrorCode);
        Assert.Equal(registered.MemberId, another.MemberId);
        Assert.False((await forum.SendAs(Viewer.Guest, new IdentifyViewer(registered.SessionId))).IsMember);
        Assert.False((await forum.SendAs(Viewer.Guest, new IdentifyViewer(back.SessionId))).IsMember);
        Assert.True((await forum.SendAs(Viewer.Guest, new IdentifyViewer(another.SessionId))).IsMember);
        await forum.SendAs(Viewer.Guest, new SignIn("Ancolie", NewPassword, Shared: false));
        await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(Viewer.Guest, new SignIn("Ancolie", New.Password, Shared: false)));
    }

    [Theory, OnEachDatabase]
    public async Task A_code_opens_only_its_own_account_even_while_others_try_passwords_on_it(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var ancolie = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        await forum.SendAs(Viewer.Guest, New.Registration("Mistral"));
        for (var i = 0; i < 20; i++)
            await Assert.ThrowsAnyAsync<Exception>(() => forum.SendAs(Viewer.Guest, new SignIn("Ancolie", "pas le bon", Shared: false)));

        foreach (var pseudonym in new[] { "Mistral", "Personne" })
            Assert.Equal("WrongCode", (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(Viewer.Guest, new RecoverAccount(pseudonym, ancolie.RecoveryCodes[0], NewPassword, Shared: false)))).Errors.Single().ErrorCode);
        var back = await forum.SendAs(Viewer.Guest, new RecoverAccount("Ancolie", ancolie.RecoveryCodes[0], NewPassword, Shared: false));

        Assert.Equal(ancolie.MemberId, back.MemberId);
    }

    [Theory, OnEachDatabase]
    public async Task A_code_is_not_spent_by_a_password_that_is_refused(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var registered = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));

        var refused = await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(Viewer.Guest, new RecoverAccount("Ancolie", registered.RecoveryCodes[0], "ancolie1234", Shared: false)));

        Assert.Equal("SameAsPseudonym", refused.Errors.Single().ErrorCode);
        Assert.NotNull(await forum.SendAs(Viewer.Guest, new RecoverAccount("Ancolie", registered.RecoveryCodes[0], NewPassword, Shared: false)));
    }

    [Theory, OnEachDatabase]
    public async Task New_codes_replace_the_old_ones_and_ask_for_the_password(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var registered = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        var member = await forum.SendAs(Viewer.Guest, new IdentifyViewer(registered.SessionId));

        var refused = await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(member, new RenewRecoveryCodes("pas le bon")));
        var renewed = await forum.SendAs(member, new RenewRecoveryCodes(New.Password));

        Assert.Equal(("Password", "WrongPassword"), (refused.Errors.Single().PropertyName, refused.Errors.Single().ErrorCode));
        await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(Viewer.Guest, new RecoverAccount("Ancolie", registered.RecoveryCodes[0], NewPassword, Shared: false)));
        Assert.NotNull(await forum.SendAs(Viewer.Guest, new RecoverAccount("Ancolie", renewed[0], NewPassword, Shared: false)));
    }

    [Theory, OnEachDatabase]
    public async Task A_mailed_link_works_once(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var registered = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie", email: "Quelquun@exemple.org"));

        Assert.Empty(await forum.SendAs(Viewer.Guest, new RequestPasswordReset("personne@exemple.org")));
        var reset = Assert.Single(await forum.SendAs(Viewer.Guest, new RequestPasswordReset(" quelquun@EXEMPLE.org ")));
        Assert.Equal("Ancolie", await forum.SendAs(Viewer.Guest, new ShowPasswordReset(reset.MemberId, reset.Token)));
        var back = await forum.SendAs(Viewer.Guest, new ResetPassword(reset.MemberId, reset.Token, NewPassword, Shared: false));

        Assert.Equal(("Quelquun@exemple.org", registered.MemberId), (reset.Email, back.MemberId));
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(Viewer.Guest, new ResetPassword(reset.MemberId, reset.Token, "une phrase de plus", Shared: false)));
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(Viewer.Guest, new ShowPasswordReset(reset.MemberId, reset.Token)));
        Assert.False((await forum.SendAs(Viewer.Guest, new IdentifyViewer(registered.SessionId))).IsMember);
        Assert.NotNull(await forum.SendAs(Viewer.Guest, new SignIn("Ancolie", NewPassword, Shared: false)));
    }

    [Theory, OnEachDatabase]
    public async Task A_link_is_no_key_to_another_account_and_nobody_floods_a_mailbox(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var other = await forum.SendAs(Viewer.Guest, New.Registration("Mistral"));
        await forum.SendAs(Viewer.Guest, New.Registration("Ancolie", email: "quelquun@exemple.org"));
        List<int> mails = [];
        var reset = Assert.Single(await forum.SendAs(Viewer.Guest, new RequestPasswordReset("quelquun@exemple.org")));
        for (var i = 0; i < 3; i++)
            mails.Add((await forum.SendAs(Viewer.Guest, new RequestPasswordReset("quelquun@exemple.org"))).Count);

        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(Viewer.Guest, new ResetPassword(other.MemberId, reset.Token, NewPassword, Shared: false)));
        Assert.Equal([1, 1, 0], mails);
    }
}
