using FluentValidation;
using Forum.Application.Members;
using Forum.Application.Tests.Moderation;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Testing;

namespace Forum.Application.Tests.Members;

public sealed class AppointMemberTests
{
    [Theory, OnEachDatabase]
    public async Task A_moderator_is_given_some_sections_or_all_and_keeps_them_from_the_next_page_on(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var administrator = await forum.HasMember("Administre", Role.Administrator);
        var other = await forum.HasSection("parcours");
        var member = await forum.HasMember("Ancolie");

        await forum.SendAs(administrator, new AppointMember(member.MemberId, Role.Moderator, Sections: [forum.OpenSectionId]));
        var some = await forum.ViewerOf(member.MemberId);
        await forum.SendAs(administrator, new AppointMember(member.MemberId, Role.Moderator, EverySection: true, Sections: [other]));
        var all = await forum.ViewerOf(member.MemberId);
        await forum.SendAs(administrator, new AppointMember(member.MemberId, Role.Member, EverySection: true));
        var none = await forum.ViewerOf(member.MemberId);

        Assert.Equal((true, true, false), (some.IsStaff, some.Oversees(forum.OpenSectionId), some.Oversees(other)));
        Assert.Equal((true, true, true), (all.IsStaff, all.Oversees(forum.OpenSectionId), all.Oversees(other)));
        Assert.Equal((false, false, false), (none.IsStaff, none.Oversees(forum.OpenSectionId), none.Oversees(other)));
        Assert.Equal(["Member>Moderator: entraide", "Moderator>Moderator", "Moderator>Member"], (await forum.Log()).Select(act => act.Detail));
        Assert.All(await forum.Log(), act => Assert.Equal((StaffActKind.AppointMember, administrator.MemberId, member.MemberId), (act.Kind, act.ActorId, act.MemberId)));
    }

    [Theory, OnEachDatabase]
    public async Task A_clinician_shows_what_was_verified_and_when_and_has_no_power(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var administrator = await forum.HasMember("Administre", Role.Administrator);
        var member = await forum.HasMember("Ancolie");

        Assert.Equal("VerifiedAs", (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(administrator, new AppointMember(member.MemberId, Role.Clinician, VerifiedAs: " ")))).Errors.Single().PropertyName);
        Assert.Equal("Sections", (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(administrator, new AppointMember(member.MemberId, Role.Moderator)))).Errors.Single().PropertyName);
        Assert.Equal("Role", (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(administrator, new AppointMember(member.MemberId, (Role)9)))).Errors.Single().PropertyName);
        Assert.Empty(await forum.Log());
        await forum.SendAs(administrator, new AppointMember(member.MemberId, Role.Clinician, VerifiedAs: "Médecin généraliste, carte présentée"));

        var profile = await forum.SendAs(member, new ShowProfile("Ancolie"));
        Assert.Equal((Role.Clinician, "Médecin généraliste, carte présentée", forum.Now), (profile.Role, profile.VerifiedAs, profile.VerifiedAt));
        Assert.False((await forum.ViewerOf(member.MemberId)).IsStaff);
        await forum.SendAs(administrator, new AppointMember(member.MemberId, Role.Member));
        Assert.Equal((null, null), ((await forum.SendAs(member, new ShowProfile("Ancolie"))).VerifiedAs, (await forum.SendAs(member, new ShowProfile("Ancolie"))).VerifiedAt));
    }

    [Theory, OnEachDatabase]
    public async Task The_last_administrator_stays_one_even_when_two_step_down_at_once(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (one, two) = (await forum.HasMember("Administre", Role.Administrator), await forum.HasMember("Autre", Role.Administrator));

        var outcomes = await Task.WhenAll(new[] { one, two }.Select(async self =>
        {
            try
            {
                await forum.SendAs(self, new AppointMember(self.MemberId, Role.Member));
                return (DenialReason?)null;
            }
            catch (Refused refused)
            {
                return refused.Denial.Reason;
            }
        }));

        Assert.Equal([null, DenialReason.LastAdministrator], outcomes.Order());
        Assert.Single(await forum.Log());
    }

    [Theory, OnEachDatabase]
    public async Task Only_administrators_appoint_and_one_who_no_longer_is_one_does_not(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (one, two) = (await forum.HasMember("Administre", Role.Administrator), await forum.HasMember("Autre", Role.Administrator));
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        Assert.Equal(DenialReason.NotAdministrator, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(moderator, new AppointMember(moderator.MemberId, Role.Administrator)))).Denial.Reason);
        await Assert.ThrowsAsync<Pipeline.NotFound>(() => forum.SendAs(moderator, new FindMembers("Gar")));

        await forum.SendAs(one, new AppointMember(two.MemberId, Role.Member));
        Assert.Equal(DenialReason.NotAdministrator, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(two, new AppointMember(one.MemberId, Role.Member)))).Denial.Reason);

        Assert.Equal([("Administre", Role.Administrator), ("Garde", Role.Moderator)], (await forum.SendAs(one, new FindMembers(""))).Select(line => (line.Pseudonym, line.Role)));
        Assert.Equal("Garde", Assert.Single(await forum.SendAs(one, new FindMembers("gAR"))).Pseudonym);
        Assert.Equal([forum.OpenSectionId], (await forum.SendAs(one, new ShowMemberToAppoint(moderator.MemberId))).Sections);
    }

    [Theory, OnEachDatabase]
    public async Task Who_no_longer_moderates_no_longer_follows_what_only_moderators_see(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var administrator = await forum.HasMember("Administre", Role.Administrator);
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var author = await forum.HasMember("Ancolie");
        var (open, circle) = ((await forum.SendAs(author, New.Topic())).TopicId, (await forum.SendAs(author, New.Topic(audience: Audience.Circle))).TopicId);
        await forum.SendAs(moderator, new FollowTopic(open));
        await forum.SendAs(moderator, new FollowTopic(circle));

        await forum.SendAs(administrator, new AppointMember(moderator.MemberId, Role.Member));

        Assert.Equal((true, false), (await forum.Follows(moderator, open), await forum.Follows(moderator, circle)));
        Assert.True(await forum.Follows(author, circle));
    }
}
