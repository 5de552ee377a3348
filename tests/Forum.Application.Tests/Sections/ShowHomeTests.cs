using Forum.Application.Sections;
using Forum.Application.Tests.Topics;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Sections;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Tests.Sections;

public sealed class ShowHomeTests
{
    [Theory, OnEachDatabase]
    public async Task The_last_message_of_a_section_is_the_last_that_its_reader_may_read(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var newcomer = await forum.HasMember("Nouvelle", posts: 0);
        var open = (await forum.SendAs(author, New.Topic("Ouvert"))).TopicId;
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        var members = (await forum.SendAs(author, New.Topic("Membres", audience: Audience.Members))).TopicId;
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        var circle = (await forum.SendAs(author, New.Topic("Cercle", audience: Audience.Circle))).TopicId;
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        var held = (await forum.SendAs(newcomer, New.Topic("En attente", "https://exemple.org"))).TopicId;

        Assert.Equal(open, await LastFor(Viewer.Guest));
        Assert.Equal(members, await LastFor(await forum.HasMember("Mistral")));
        Assert.Equal(circle, await LastFor(author));
        Assert.Equal(held, await LastFor(newcomer));

        async Task<int?> LastFor(Viewer viewer) => (await forum.SendAs(viewer, new ShowHome())).Sections.Single().Top.Last?.Id;
    }

    [Theory, OnEachDatabase]
    public async Task A_section_that_shows_nothing_to_somebody_is_not_there_for_them(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.HasSection("entre-nous", widest: Audience.Members);
        await forum.HasSection("cercles", widest: Audience.Circle);
        await forum.HasSection("equipe", SectionKind.Staff, widest: Audience.Circle);

        Assert.Equal(["entraide"], await Names(Viewer.Guest));
        Assert.Equal(["cercles", "entraide", "entre-nous"], await Names(await forum.HasMember("Ancolie")));
        Assert.Equal(["cercles", "entraide", "entre-nous", "equipe"], await Names(await forum.HasMember("Garde", Role.Moderator)));

        async Task<IEnumerable<string>> Names(Viewer viewer) => (await forum.SendAs(viewer, new ShowHome())).Sections.Select(group => group.Top.Section.Slug).Order(StringComparer.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task A_section_under_one_that_its_reader_does_not_know_of_is_still_found(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.HasSection("entre-nous", widest: Audience.Members);
        await forum.InDatabase(async db =>
        {
            var parent = await db.Set<Section>().SingleAsync(section => section.Slug == "entre-nous");
            db.Add(Section.Create("ouverte", "ouverte", "", SectionKind.Discussion, PostingPolicy.Members, Audience.Open, Audience.Open, parent, 1));
            return await db.SaveChangesAsync();
        });

        var guest = await forum.SendAs(Viewer.Guest, new ShowHome());
        var member = await forum.SendAs(await forum.HasMember("Ancolie"), new ShowHome());

        Assert.Equal(["entraide", "ouverte"], guest.Sections.Select(group => group.Top.Section.Slug).Order(StringComparer.Ordinal));
        Assert.Equal(["ouverte"], member.Sections.Single(group => group.Top.Section.Slug == "entre-nous").Children.Select(child => child.Section.Slug));
    }

    [Theory, OnEachDatabase]
    public async Task News_journeys_and_what_is_unread_are_those_that_one_may_read(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.HasSection("nouvelles", SectionKind.News, PostingPolicy.StaffOnly);
        await forum.HasSection("parcours", SectionKind.Journeys);
        var reader = await forum.HasMember("Mistral");
        var author = await forum.HasMember("Cheffe", Role.Administrator);
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        var news = (await forum.SendAs(author, New.Topic(section: "nouvelles"))).TopicId;
        var journey = (await forum.SendAs(author, New.Topic(section: "parcours"))).TopicId;
        foreach (var section in new[] { "nouvelles", "parcours" })
            await forum.SendAs(author, New.Topic(section: section, audience: Audience.Circle));

        var home = await forum.SendAs(reader, new ShowHome());

        Assert.Equal([news], home.News.Select(line => line.Id));
        Assert.Equal([journey], home.LiveliestJourneys.Select(line => line.Id));
        Assert.Equal([news, journey], home.Unread.Select(line => line.Id).Order());
        Assert.Empty((await forum.SendAs(Viewer.Guest, new ShowHome())).Unread);
    }

    [Theory, OnEachDatabase]
    public async Task Home_asks_as_often_for_thirty_topics_and_four_sections_as_for_one(Engine engine)
    {
        var (forum, counter) = await CommandCounter.Start(engine);
        await using var _ = forum;
        var author = await forum.HasMember("Ancolie");
        var reader = await forum.HasMember("Mistral");
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        await forum.SendAs(author, New.Topic());
        var before = (Guest: await counter.During(() => forum.SendAs(Viewer.Guest, new ShowHome())), Member: await counter.During(() => forum.SendAs(reader, new ShowHome())));

        foreach (var section in new[] { "deux", "trois", "quatre" })
        {
            await forum.HasSection(section, SectionKind.Journeys);
            for (var i = 0; i < 10; i++)
                await forum.SendAs(author, New.Topic(section: section));
        }

        Assert.InRange(before.Guest, 3, 6);
        Assert.Equal(before, (await counter.During(() => forum.SendAs(Viewer.Guest, new ShowHome())), await counter.During(() => forum.SendAs(reader, new ShowHome()))));
        Assert.True((await forum.SendAs(reader, new ShowHome())).HasMoreUnread);
    }

    [Theory, OnEachDatabase]
    public async Task An_old_address_leads_to_the_section_for_those_who_know_of_it(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var hidden = await forum.HasSection("entre-nous", widest: Audience.Members);
        await forum.InDatabase(db =>
        {
            db.AddRange(new SectionAddress("ancienne", forum.OpenSectionId), new SectionAddress("secrete", hidden));
            return db.SaveChangesAsync();
        });

        Assert.Equal("entraide", await forum.SendAs(Viewer.Guest, new FindMovedSection("ancienne")));
        Assert.Null(await forum.SendAs(Viewer.Guest, new FindMovedSection("secrete")));
        Assert.Equal("entre-nous", await forum.SendAs(await forum.HasMember("Ancolie"), new FindMovedSection("secrete")));
        Assert.Null(await forum.SendAs(Viewer.Guest, new FindMovedSection("entraide")));
    }
}
