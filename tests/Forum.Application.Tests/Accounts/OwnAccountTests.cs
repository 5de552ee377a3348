using FluentValidation;
using Forum.Application.Accounts;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Testing;

namespace Forum.Application.Tests.Accounts;

public sealed class OwnAccountTests
{
    private const string NewPassword = "encore une autre phrase";

    [Theory, OnEachDatabase]
    public async Task Changing_the_password_ends_the_other_sessions_and_keeps_this_one(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var first = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        var stranger = await forum.SendAs(Viewer.Guest, New.Registration("Mistral"));
        var second = await forum.SendAs(Viewer.Guest, new SignIn("Ancolie", New.Password, Shared: false));

        await forum.SendAs(await Of(forum, second.SessionId), new ChangePassword(New.Password, NewPassword));

        Assert.False((await Of(forum, first.SessionId)).IsMember);
        Assert.True((await Of(forum, second.SessionId)).IsMember);
        Assert.True((await Of(forum, stranger.SessionId)).IsMember);
        Assert.NotNull(await forum.SendAs(Viewer.Guest, new SignIn("Ancolie", NewPassword, Shared: false)));
    }

    [Theory, OnEachDatabase]
    public async Task Whoever_borrows_a_session_cannot_guess_the_password_in_it(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var member = await Of(forum, (await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"))).SessionId);

        for (var i = 0; i < AttemptLimit.OwnPassword.Attempts; i++)
            Assert.Equal("CurrentPassword", (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(member, new ChangePassword("pas le bon", NewPassword)))).Errors.Single().PropertyName);
        await Assert.ThrowsAsync<Refused>(() => forum.SendAs(member, new ChangePassword(New.Password, NewPassword)));
        forum.Clock.Advance(TimeSpan.FromMinutes(15));
        await forum.SendAs(member, new ChangePassword(New.Password, NewPassword));

        await Assert.ThrowsAsync<Refused>(() => forum.SendAs(Viewer.Guest, new ChangePassword(New.Password, NewPassword)));
    }

    [Theory, OnEachDatabase]
    public async Task A_member_sees_their_own_sessions_and_ends_one_of_them(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var registered = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        forum.Clock.Advance(TimeSpan.FromMinutes(10));
        var shared = await forum.SendAs(Viewer.Guest, new SignIn("Ancolie", New.Password, Shared: true));
        var stranger = await forum.SendAs(Viewer.Guest, New.Registration("Mistral"));
        var member = await Of(forum, registered.SessionId);

        var lines = await forum.SendAs(member, new ListSessions());
        Assert.Equal([(true, false), (false, true)], lines.Select(line => (line.IsCurrent, line.IsShared)));
        Assert.DoesNotContain(lines, line => line.Handle == registered.SessionId.ToString() || line.Handle.Length != 16);
        var others = await forum.SendAs(await Of(forum, stranger.SessionId), new ListSessions());
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(member, new EndSession(others[0].Handle)));
        await forum.SendAs(member, new EndSession(lines[1].Handle));

        Assert.False((await Of(forum, shared.SessionId)).IsMember);
        Assert.True((await Of(forum, registered.SessionId)).IsMember);
        Assert.True((await Of(forum, stranger.SessionId)).IsMember);
    }

    [Theory, OnEachDatabase]
    public async Task Ending_the_other_sessions_spares_this_one_and_those_of_others(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var here = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        var there = await forum.SendAs(Viewer.Guest, new SignIn("Ancolie", New.Password, Shared: false));
        var stranger = await forum.SendAs(Viewer.Guest, New.Registration("Mistral"));

        await forum.SendAs(await Of(forum, here.SessionId), new EndOtherSessions());
        await forum.SendAs(Viewer.Guest, new EndOtherSessions());

        Assert.True((await Of(forum, here.SessionId)).IsMember);
        Assert.False((await Of(forum, there.SessionId)).IsMember);
        Assert.True((await Of(forum, stranger.SessionId)).IsMember);
    }

    [Theory, OnEachDatabase]
    public async Task Signing_out_ends_this_session_alone_and_says_whether_the_computer_is_shared(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var own = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        var shared = await forum.SendAs(Viewer.Guest, new SignIn("Ancolie", New.Password, Shared: true));

        Assert.True((await forum.SendAs(await Of(forum, shared.SessionId), new SignOut())).WasShared);
        Assert.True((await Of(forum, own.SessionId)).IsMember);
        Assert.False((await forum.SendAs(await Of(forum, own.SessionId), new SignOut())).WasShared);
        Assert.False((await Of(forum, own.SessionId)).IsMember);
    }

    [Theory, OnEachDatabase]
    public async Task An_address_can_be_given_and_taken_back_while_there_are_codes(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var member = await Of(forum, (await forum.SendAs(Viewer.Guest, New.Registration("Ancolie", email: "quelquun@exemple.org"))).SessionId);

        Assert.Equal("CodesFirst", (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(member, new ChangeEmail("", New.Password)))).Errors.Single().ErrorCode);
        await forum.SendAs(member, new ChangeEmail("autre@exemple.org", New.Password));
        Assert.Equal("autre@exemple.org", (await forum.SendAs(member, new ShowAccount())).Email);
        await forum.SendAs(member, new RenewRecoveryCodes(New.Password));
        await forum.SendAs(member, new ChangeEmail("", New.Password));

        var view = await forum.SendAs(member, new ShowAccount());
        Assert.Equal((null, 8, 1), (view.Email, view.CodesLeft, view.Sessions));
        Assert.Empty(await forum.SendAs(Viewer.Guest, new RequestPasswordReset("autre@exemple.org")));
    }

    [Theory, OnEachDatabase]
    public async Task The_command_line_makes_an_administrator_who_can_sign_in(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);

        await forum.SendAs(Viewer.Guest, new CreateAdministrator("admin", New.Password));
        var taken = await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(Viewer.Guest, new CreateAdministrator("Adm1n", New.Password)));

        var signedIn = await forum.SendAs(Viewer.Guest, new SignIn("admin", New.Password, Shared: false));
        Assert.True((await Of(forum, signedIn.SessionId)).IsAdministrator);
        Assert.Equal("Taken", taken.Errors.Single().ErrorCode);
    }

    private static Task<Viewer> Of(TestForum forum, Guid sessionId) => forum.SendAs(Viewer.Guest, new IdentifyViewer(sessionId));
}
