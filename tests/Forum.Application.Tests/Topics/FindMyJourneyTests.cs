using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Sections;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Tests.Topics;

public sealed class FindMyJourneyTests
{
    [Theory, OnEachDatabase]
    public async Task The_journey_of_a_member_is_their_liveliest_thread_where_journeys_are_kept(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.HasSection("parcours", SectionKind.Journeys);
        var member = await forum.HasMember("Ancolie");
        await forum.SendAs(member, New.Topic());
        Assert.Null((await forum.SendAs(member, new FindMyJourney())).TopicId);

        var older = await forum.SendAs(member, New.Topic(section: "parcours", audience: Audience.Circle));
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        var newer = await forum.SendAs(member, New.Topic(section: "parcours"));
        Assert.Equal(newer.TopicId, (await forum.SendAs(member, new FindMyJourney())).TopicId);

        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        await forum.SendAs(member, New.ReplyTo(older.TopicId));
        Assert.Equal(older.TopicId, (await forum.SendAs(member, new FindMyJourney())).TopicId);
        Assert.Null((await forum.SendAs(await forum.HasMember("Mistral"), new FindMyJourney())).TopicId);
    }

    [Theory, OnEachDatabase]
    public async Task A_journey_can_be_opened_where_journeys_are_kept_and_one_may_write(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.HasSection("parcours", SectionKind.Journeys);
        var closed = await forum.HasSection("anciens", SectionKind.Journeys);
        await forum.InDatabase(async db =>
        {
            (await db.Set<Section>().SingleAsync(section => section.Id == closed)).Close(forum.Now);
            return await db.SaveChangesAsync();
        });

        var mine = await forum.SendAs(await forum.HasMember("Ancolie"), new FindMyJourney());

        Assert.Equal(["parcours"], mine.WhereToOpen.Select(section => section.Slug));
        Assert.Empty((await forum.SendAs(Viewer.Guest, new FindMyJourney())).WhereToOpen);
    }

    [Theory, OnEachDatabase]
    public async Task A_journey_that_its_author_took_away_is_theirs_no_more_even_where_they_moderate(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.HasSection("parcours", SectionKind.Journeys);
        foreach (var member in new[] { await forum.HasMember("Ancolie"), await forum.HasMember("Cheffe", Role.Administrator) })
        {
            var opened = await forum.SendAs(member, New.Topic(section: "parcours"));
            Assert.Equal(opened.TopicId, (await forum.SendAs(member, new FindMyJourney())).TopicId);

            await forum.SendAs(member, new RemovePost(opened.PostId));

            Assert.Null((await forum.SendAs(member, new FindMyJourney())).TopicId);
        }
    }
}
