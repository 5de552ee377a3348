using FluentValidation;
using Forum.Application.Sections;
using Forum.Application.Tests.Moderation;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Sections;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Tests.Sections;

public sealed class ChangeSectionTests
{
    [Theory, OnEachDatabase]
    public async Task Tightening_a_section_tightens_its_wider_topics_at_once_and_no_others(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var administrator = await forum.HasMember("Administre", Role.Administrator);
        await forum.HasSection("ailleurs");
        var author = await forum.HasMember("Ancolie");
        var open = (await forum.SendAs(author, New.Topic())).TopicId;
        var circle = (await forum.SendAs(author, New.Topic(audience: Audience.Circle))).TopicId;
        var elsewhere = (await forum.SendAs(author, New.Topic(section: "ailleurs"))).TopicId;
        Assert.Single((await forum.SendAs(Viewer.Guest, new ShowTopic(open))).Posts);

        await forum.SendAs(administrator, Changed(await forum.SectionOf(forum.OpenSectionId)) with { WidestAudience = Audience.Members, DefaultAudience = Audience.Members });

        Assert.Equal((Audience.Members, Audience.Circle, Audience.Open), ((await forum.TopicOf(open)).Audience, (await forum.TopicOf(circle)).Audience, (await forum.TopicOf(elsewhere)).Audience));
        await Assert.ThrowsAsync<Pipeline.NotFound>(() => forum.SendAs(Viewer.Guest, new ShowTopic(open)));
        var act = Assert.Single(await forum.Log());
        Assert.Equal((StaffActKind.TightenSection, forum.OpenSectionId, "Open>Members"), (act.Kind, act.SectionId, act.Detail));
    }

    [Theory, OnEachDatabase]
    public async Task Widening_a_section_never_widens_what_stands_in_it(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var administrator = await forum.HasMember("Administre", Role.Administrator);
        var section = await forum.HasSection("parcours", widest: Audience.Members);
        var author = await forum.HasMember("Ancolie");
        var before = (await forum.SendAs(author, New.Topic(section: "parcours"))).TopicId;

        await forum.SendAs(administrator, Changed(await forum.SectionOf(section)) with { WidestAudience = Audience.Open, DefaultAudience = Audience.Open });
        var after = (await forum.SendAs(author, New.Topic(section: "parcours"))).TopicId;

        Assert.Equal((Audience.Members, Audience.Open), ((await forum.TopicOf(before)).Audience, (await forum.TopicOf(after)).Audience));
        Assert.Equal(StaffActKind.WidenSection, Assert.Single(await forum.Log()).Kind);
    }

    [Theory, OnEachDatabase]
    public async Task Tightening_to_a_circle_ends_the_following_of_those_who_no_longer_see(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var administrator = await forum.HasMember("Administre", Role.Administrator);
        var (author, reader) = (await forum.HasMember("Ancolie"), await forum.HasMember("Mistral"));
        var topic = (await forum.SendAs(author, New.Topic())).TopicId;
        await forum.SendAs(reader, new FollowTopic(topic));

        await forum.SendAs(administrator, Changed(await forum.SectionOf(forum.OpenSectionId)) with { WidestAudience = Audience.Circle, DefaultAudience = Audience.Circle });

        Assert.Equal((true, false), (await forum.Follows(author, topic), await forum.Follows(reader, topic)));
    }

    [Theory, OnEachDatabase]
    public async Task An_old_address_leads_to_its_section_for_good_and_is_given_to_no_other(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var administrator = await forum.HasMember("Administre", Role.Administrator);
        var (section, other) = (await forum.HasSection("parcours"), await forum.HasSection("famille"));

        await forum.SendAs(administrator, Changed(await forum.SectionOf(section)) with { Slug = "journaux" });
        Assert.Equal("journaux", await forum.SendAs(Viewer.Guest, new FindMovedSection("parcours")));
        foreach (var taken in new[] { "parcours", "journaux" })
        {
            Assert.Equal("SlugTaken", (await Assert.ThrowsAsync<ValidationException>(async () => await forum.SendAs(administrator, Changed(await forum.SectionOf(other)) with { Slug = taken }))).Errors.Single().ErrorCode);
            Assert.Equal("SlugTaken", (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(administrator, CreateSectionTests.Section(slug: taken)))).Errors.Single().ErrorCode);
        }

        await forum.SendAs(administrator, Changed(await forum.SectionOf(section)) with { Slug = "parcours" });
        Assert.Null(await forum.SendAs(Viewer.Guest, new FindMovedSection("parcours")));
        Assert.Equal("parcours", await forum.SendAs(Viewer.Guest, new FindMovedSection("journaux")));
    }

    [Theory, OnEachDatabase]
    public async Task Sections_stand_one_level_deep_and_audiences_that_do_not_go_together_are_said_on_the_field(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var administrator = await forum.HasMember("Administre", Role.Administrator);
        var (top, child, third) = (await forum.HasSection("haut"), await forum.HasSection("bas"), await forum.HasSection("tiers"));
        var room = await forum.HasSection("equipe", SectionKind.Staff, widest: Audience.Circle);
        await forum.SendAs(administrator, Changed(await forum.SectionOf(child)) with { ParentId = top });

        foreach (var (section, parent) in new[] { (third, child), (top, third), (third, third) })
            Assert.Equal(("ParentId", "TooDeep"), await Wrong(forum, administrator, Changed(await forum.SectionOf(section)) with { ParentId = parent }));
        Assert.Equal(("ParentId", "Unknown"), await Wrong(forum, administrator, Changed(await forum.SectionOf(third)) with { ParentId = 999_999 }));
        Assert.Equal(("WidestAudience", "StaffRoomIsNotACircle"), await Wrong(forum, administrator, Changed(await forum.SectionOf(room)) with { WidestAudience = Audience.Members }));
        Assert.Equal(("DefaultAudience", "DefaultIsWider"), await Wrong(forum, administrator, Changed(await forum.SectionOf(third)) with { WidestAudience = Audience.Members }));
        Assert.Equal(("WidestAudience", "Unknown"), await Wrong(forum, administrator, Changed(await forum.SectionOf(third)) with { WidestAudience = null }));
        Assert.Equal(top, (await forum.SectionOf(child)).ParentId);
        Assert.Single(await forum.Log());
    }

    [Theory, OnEachDatabase]
    public async Task Only_administrators_change_sections(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var section = await forum.SectionOf(forum.OpenSectionId);
        foreach (var other in new[] { Viewer.Guest, await forum.HasMember("Ancolie"), await forum.HasMember("Garde", Role.Moderator, oversees: section.Id) })
        {
            Assert.Equal(DenialReason.NotAdministrator, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(other, Changed(section) with { Name = "Autre" }))).Denial.Reason);
            await Assert.ThrowsAsync<Refused>(() => forum.SendAs(other, CreateSectionTests.Section()));
            await Assert.ThrowsAsync<Refused>(() => forum.SendAs(other, new CloseSection(section.Id, "Parce que")));
            await Assert.ThrowsAsync<Refused>(() => forum.SendAs(other, new MoveSection(section.Id, Up: true)));
            await Assert.ThrowsAsync<Pipeline.NotFound>(() => forum.SendAs(other, new ShowSectionTree()));
        }

        await forum.SendAs(await forum.HasMember("Administre", Role.Administrator), Changed(section) with { Name = "Autre" });
        Assert.Equal("Autre", (await forum.SectionOf(section.Id)).Name);
        Assert.Equal("entraide → Autre", Assert.Single(await forum.Log()).Detail);
    }

    private static ChangeSection Changed(Section section) =>
        new(section.Id, section.Name, section.Slug, section.Description, section.Posting, section.WidestAudience, section.DefaultAudience, section.ParentId);

    private static async Task<(string Field, string Code)> Wrong(TestForum forum, Viewer viewer, ChangeSection request)
    {
        var error = (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(viewer, request))).Errors.Single();
        return (error.PropertyName, error.ErrorCode);
    }
}

internal static class SectionRows
{
    public static Task<Section> SectionOf(this TestForum forum, int id) =>
        forum.InDatabase(db => db.Set<Section>().AsNoTracking().SingleAsync(section => section.Id == id));
}
