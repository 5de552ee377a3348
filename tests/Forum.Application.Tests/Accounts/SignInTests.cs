using System.Diagnostics.Metrics;
using FluentValidation;
using Forum.Application.Accounts;
using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Infrastructure.Security;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Forum.Application.Tests.Accounts;

public sealed class SignInTests
{
    [Theory, OnEachDatabase]
    public async Task The_pseudonym_may_be_typed_as_it_is_remembered_and_the_password_only_as_it_is(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var registered = await forum.SendAs(Viewer.Guest, New.Registration("Ancolie", "dès l’été prochain"));

        var signedIn = await forum.SendAs(Viewer.Guest, new SignIn(" ANCOLIE ", "dès l’été prochain", Shared: false));
        var decomposed = await forum.SendAs(Viewer.Guest, new SignIn("Ancolie", "de\u0300s l’e\u0301te\u0301 prochain", Shared: false));

        Assert.Equal([registered.MemberId, registered.MemberId], [signedIn.MemberId, decomposed.MemberId]);
        Assert.Equal("WrongCredentials", await Refusal(forum, "Ancolie", "Dès l’été prochain"));
    }

    [Theory, OnEachDatabase]
    public async Task An_unknown_pseudonym_and_a_wrong_password_are_refused_alike_and_cost_one_hash_each(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        await Refusal(forum, "Ancolie", "une fois pour préparer");
        var hashes = 0L;
        using var listener = new MeterListener();
        var scope = forum.Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name == HashCount.MeterName && ReferenceEquals(instrument.Meter.Scope, scope))
                listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, measured, _, _) => hashes += measured);
        listener.Start();

        var wrong = (await Refusal(forum, "Ancolie", "pas le bon du tout"), hashes);
        var unknown = (await Refusal(forum, "Personne", "pas le bon du tout"), hashes);
        var tooLong = (await Refusal(forum, new string('a', 5000), new string('b', 5000)), hashes);

        Assert.Equal(("WrongCredentials", 1L), wrong);
        Assert.Equal(("WrongCredentials", 2L), unknown);
        Assert.Equal(("WrongCredentials", 3L), tooLong);
    }

    [Theory, OnEachDatabase]
    public async Task Too_many_attempts_wait_a_quarter_of_an_hour_whether_or_not_the_pseudonym_exists(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        await forum.SendAs(Viewer.Guest, New.Registration("Mistral"));

        foreach (var pseudonym in new[] { "Ancolie", "Personne" })
        {
            for (var i = 0; i < AttemptLimit.SignInsToAccount.Attempts; i++)
                Assert.Equal("WrongCredentials", await Refusal(forum, pseudonym, "pas le bon"));
            var refused = await Assert.ThrowsAsync<Refused>(() => forum.SendAs(Viewer.Guest, new SignIn(pseudonym, New.Password, Shared: false)));
            Assert.Equal(DenialReason.TooManyAttempts, refused.Denial.Reason);
        }

        Assert.NotNull(await forum.SendAs(Viewer.Guest, new SignIn("Mistral", New.Password, Shared: false)));
        forum.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.NotNull(await forum.SendAs(Viewer.Guest, new SignIn("Ancolie", New.Password, Shared: false)));
    }

    [Theory, OnEachDatabase]
    public async Task Signing_in_often_is_not_an_attempt_too_many(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));

        for (var i = 0; i < AttemptLimit.SignInsToAccount.Attempts + 2; i++)
            Assert.NotNull(await forum.SendAs(Viewer.Guest, new SignIn("Ancolie", New.Password, Shared: false)));
    }

    [Theory, OnEachDatabase]
    public async Task A_session_on_a_shared_computer_ends_after_hours_and_another_after_a_month_unused(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.SendAs(Viewer.Guest, New.Registration("Ancolie"));
        var own = await forum.SendAs(Viewer.Guest, new SignIn("Ancolie", New.Password, Shared: false));
        var shared = await forum.SendAs(Viewer.Guest, new SignIn("Ancolie", New.Password, Shared: true));

        forum.Clock.Advance(Session.SharedLifetime);

        Assert.True((await forum.SendAs(Viewer.Guest, new IdentifyViewer(own.SessionId))).IsMember);
        Assert.False((await forum.SendAs(Viewer.Guest, new IdentifyViewer(shared.SessionId))).IsMember);
        forum.Clock.Advance(Session.Lifetime);
        Assert.False((await forum.SendAs(Viewer.Guest, new IdentifyViewer(own.SessionId))).IsMember);
        await forum.SendAs(Viewer.Guest, new SignIn("Ancolie", New.Password, Shared: false));
        Assert.Equal(1, await forum.InDatabase(db => db.Set<Session>().CountAsync()));
    }

    private static async Task<string> Refusal(TestForum forum, string pseudonym, string password) =>
        (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(Viewer.Guest, new SignIn(pseudonym, password, Shared: false)))).Errors.Single().ErrorCode;
}
