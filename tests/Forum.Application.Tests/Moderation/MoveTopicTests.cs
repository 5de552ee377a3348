using FluentValidation;
using Forum.Application.Moderation;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Sections;
using Forum.Domain.Topics;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Tests.Moderation;

public sealed class MoveTopicTests
{
    [Theory, OnEachDatabase]
    public async Task Moving_tightens_the_audience_to_the_new_section_and_never_widens_it(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var members = await forum.HasSection("parcours", widest: Audience.Members);
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: [forum.OpenSectionId, members]);
        var topic = (await forum.SendAs(await forum.HasMember("Ancolie"), New.Topic())).TopicId;

        await forum.SendAs(moderator, new MoveTopic(topic, "parcours", "Un parcours"));
        var moved = await forum.TopicOf(topic);
        await forum.SendAs(moderator, new MoveTopic(topic, TestForum.OpenSection, "Finalement non"));
        var back = await forum.TopicOf(topic);

        Assert.Equal((members, Audience.Members), (moved.SectionId, moved.Audience));
        Assert.Equal((forum.OpenSectionId, Audience.Members), (back.SectionId, back.Audience));
        var act = (await forum.Log())[0];
        Assert.Equal((StaffActKind.MoveTopic, members, "entraide → parcours", "Un parcours"), (act.Kind, act.SectionId, act.Detail, act.Reason));
    }

    [Theory, OnEachDatabase]
    public async Task A_topic_moves_only_between_sections_that_its_moderator_oversees(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        await forum.HasSection("parcours");
        var own = await forum.HasSection("famille");
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: [forum.OpenSectionId, own]);
        var topic = (await forum.SendAs(await forum.HasMember("Ancolie"), New.Topic())).TopicId;

        var refused = await Assert.ThrowsAsync<Refused>(() => forum.SendAs(moderator, new MoveTopic(topic, "parcours", "Parce que")));
        var unknown = await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(moderator, new MoveTopic(topic, "nulle-part", "Parce que")));
        await forum.SendAs(moderator, new MoveTopic(topic, "famille", "Parce que"));

        Assert.Equal(DenialReason.NotModerator, refused.Denial.Reason);
        Assert.Equal("Into", unknown.Errors.Single().PropertyName);
        Assert.Equal(own, (await forum.TopicOf(topic)).SectionId);
        Assert.Single(await forum.Log());
    }

    // What the statement that forgets says of sight must be what the door says, persona by persona.
    [Theory, OnEachDatabase]
    public async Task Those_who_lose_sight_of_a_topic_no_longer_follow_it_and_the_others_still_do(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var circle = await forum.HasSection("equipe", SectionKind.Staff, widest: Audience.Circle);
        var other = await forum.HasSection("famille");
        var author = await forum.HasMember("Ancolie");
        var personas = new[]
        {
            author,
            await forum.HasMember("Mistral"),
            await forum.HasMember("Nommee"),
            await forum.HasMember("Medecin", Role.Clinician),
            await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId),
            await forum.HasMember("Voisine", Role.Moderator, oversees: other),
            await forum.HasMember("Administre", Role.Administrator),
        };
        var staff = (await forum.SendAs(author, New.Topic("Vers l’équipe"))).TopicId;
        var tight = (await forum.SendAs(author, New.Topic("Vers la famille", audience: Audience.Circle))).TopicId;
        foreach (var topic in new[] { staff, tight })
        {
            await forum.Names(topic, personas[2]);
            await forum.InDatabase(async db =>
            {
                db.AddRange(personas[1..].Select(persona => new Follow(persona.MemberId, topic, forum.Now)));
                db.AddRange(personas[1..].Select(persona => new ReadMark(persona.MemberId, topic, 1)));
                return await db.SaveChangesAsync();
            });
        }

        var administrator = personas[^1];
        await forum.SendAs(administrator, new MoveTopic(staff, "equipe", "Pour l’équipe"));
        await forum.SendAs(administrator, new MoveTopic(tight, "famille", "Pour la famille"));

        foreach (var topic in new[] { staff, tight })
        {
            var sees = new List<bool>();
            foreach (var persona in personas)
            {
                var now = await forum.ViewerOf(persona.MemberId);
                var seen = await forum.InDatabase(db => db.VisibleTo(now).Topics.AnyAsync(t => t.Id == topic));
                Assert.Equal((persona.Pseudonym, seen, seen), (persona.Pseudonym, await forum.Follows(persona, topic), await forum.ReadUpTo(persona, topic) is not null));
                sees.Add(seen);
            }

            Assert.Contains(true, sees);
            Assert.Contains(false, sees);
        }

        Assert.Equal(circle, (await forum.TopicOf(staff)).SectionId);
    }
}
