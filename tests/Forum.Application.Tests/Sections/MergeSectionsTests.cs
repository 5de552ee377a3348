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

public sealed class MergeSectionsTests
{
    [Theory, OnEachDatabase]
    public async Task Topics_move_tighten_where_they_must_and_the_old_address_leads_there(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var administrator = await forum.HasMember("Administre", Role.Administrator);
        var (from, into, last) = (await forum.HasSection("ancienne"), await forum.HasSection("nouvelle", widest: Audience.Members), await forum.HasSection("grande"));
        var author = await forum.HasMember("Ancolie");
        var open = (await forum.SendAs(author, New.Topic(section: "ancienne"))).TopicId;
        var circle = (await forum.SendAs(author, New.Topic(section: "ancienne", audience: Audience.Circle))).TopicId;

        await forum.SendAs(administrator, new MergeSections(from, into, "Deux fois la même"));
        Assert.Equal("nouvelle", await forum.SendAs(author, new FindMovedSection("ancienne")));
        await forum.SendAs(administrator, new MergeSections(into, last, "Encore"));

        Assert.Equal((last, Audience.Members), ((await forum.TopicOf(open)).SectionId, (await forum.TopicOf(open)).Audience));
        Assert.Equal((last, Audience.Circle), ((await forum.TopicOf(circle)).SectionId, (await forum.TopicOf(circle)).Audience));
        Assert.Equal(("grande", "grande"), (await forum.SendAs(author, new FindMovedSection("ancienne")), await forum.SendAs(author, new FindMovedSection("nouvelle"))));
        Assert.DoesNotContain(await forum.SendAs(administrator, new ShowSectionTree()), branch => branch.Top.Id == from || branch.Top.Id == into);
        Assert.Equal("SlugTaken", (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(administrator, CreateSectionTests.Section(slug: "ancienne")))).Errors.Single().ErrorCode);
        Assert.Equal([(StaffActKind.MergeSections, into, "ancienne → nouvelle", "Deux fois la même"), (StaffActKind.MergeSections, last, "nouvelle → grande", "Encore")], (await forum.Log()).Select(act => (act.Kind, act.SectionId!.Value, act.Detail!, act.Reason!)));
    }

    [Theory, OnEachDatabase]
    public async Task A_section_is_not_merged_into_itself_nor_while_others_stand_under_it(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var administrator = await forum.HasMember("Administre", Role.Administrator);
        var top = await forum.SendAs(administrator, CreateSectionTests.Section());
        var child = await forum.SendAs(administrator, CreateSectionTests.Section("alcool", parent: top));

        Assert.Equal("Unknown", (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(administrator, new MergeSections(top, top, "Parce que")))).Errors.Single().ErrorCode);
        Assert.Equal("HasSections", (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(administrator, new MergeSections(top, child, "Parce que")))).Errors.Single().ErrorCode);
        Assert.Equal("Reason", (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(administrator, new MergeSections(child, top, "")))).Errors.Single().PropertyName);
        await Assert.ThrowsAsync<Refused>(async () => await forum.SendAs(await forum.HasMember("Garde", Role.Moderator, oversees: [top, child]), new MergeSections(child, top, "Parce que")));
        await forum.SendAs(administrator, new MergeSections(child, top, "Parce que"));

        Assert.Equal(top, await forum.InDatabase(db => db.Set<Section>().Where(section => section.Id == child).Select(section => section.MergedIntoId).SingleAsync()));
    }

    [Theory, OnEachDatabase]
    public async Task A_closed_section_takes_no_topic_until_it_is_opened_again(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var administrator = await forum.HasMember("Administre", Role.Administrator);
        var author = await forum.HasMember("Ancolie");

        await forum.SendAs(administrator, new CloseSection(forum.OpenSectionId, "Une pause"));
        await forum.SendAs(administrator, new CloseSection(forum.OpenSectionId, "Une deuxième fois"));
        Assert.Equal(new Denial(DenialReason.SectionClosed, Since: forum.Now), (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(author, New.Topic()))).Denial);
        await forum.SendAs(administrator, new ReopenSection(forum.OpenSectionId));

        Assert.Equal(1, (await forum.SendAs(author, New.Topic())).Number);
        Assert.Equal([(StaffActKind.CloseSection, "Une pause"), (StaffActKind.ReopenSection, null)], (await forum.Log()).Select(act => (act.Kind, act.Reason)));
    }
}
