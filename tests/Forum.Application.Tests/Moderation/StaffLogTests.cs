using Forum.Application.Moderation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Tests.Moderation;

public sealed class StaffLogTests
{
    [Theory, OnEachDatabase]
    public async Task All_staff_read_the_log_and_nobody_else_does(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var elsewhere = await forum.HasSection("parcours");
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var author = await forum.HasMember("Ancolie");
        var topic = await forum.HasThread("Fil", 1, Audience.Open, author);
        await forum.SendAs(moderator, new CloseTopic(topic, "Fini"));

        foreach (var reader in new[] { moderator, await forum.HasMember("Voisine", Role.Moderator, oversees: elsewhere), await forum.HasMember("Administre", Role.Administrator) })
        {
            var line = Assert.Single((await forum.SendAs(reader, new ListStaffActs())).Lines);
            Assert.Equal((StaffActKind.CloseTopic, "Garde", "Fil", "entraide", "Fini"), (line.Kind, line.Actor, line.TopicTitle, line.Section, line.Reason));
        }

        foreach (var reader in new[] { Viewer.Guest, author, await forum.HasMember("Medecin", Role.Clinician) })
        {
            await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(reader, new ListStaffActs()));
            Assert.Equal(0, await forum.InDatabase(db => db.VisibleTo(reader).StaffActs.CountAsync()));
        }
    }

    [Theory, OnEachDatabase]
    public async Task The_title_of_a_circle_stays_out_of_the_log_of_those_who_do_not_see_it(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var elsewhere = await forum.HasSection("parcours");
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var neighbour = await forum.HasMember("Voisine", Role.Moderator, oversees: elsewhere);
        var topic = await forum.HasThread("Intime", 1, Audience.Circle, await forum.HasMember("Ancolie"));
        await forum.SendAs(moderator, new RenameTopic(topic, "Plus intime", null, "Demandé"));

        var own = Assert.Single((await forum.SendAs(moderator, new ListStaffActs())).Lines);
        var theirs = Assert.Single((await forum.SendAs(neighbour, new ListStaffActs())).Lines);

        Assert.Equal(("Plus intime", "Intime → Plus intime", "Demandé"), (own.TopicTitle, own.Detail, own.Reason));
        Assert.Equal((topic, null, null, "Demandé"), (theirs.TopicId, theirs.TopicTitle, theirs.Detail, theirs.Reason));
    }

    [Theory, OnEachDatabase]
    public async Task The_log_is_read_by_pages_by_kind_and_by_actor(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (one, other) = (await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId), await forum.HasMember("Autre", Role.Moderator, oversees: forum.OpenSectionId));
        await forum.InDatabase(async db =>
        {
            db.AddRange(Enumerable.Range(0, ListStaffActs.PerPage + 3).Select(_ => new StaffAct(StaffActKind.PinTopic, one.MemberId, forum.Now)));
            await db.SaveChangesAsync();
            db.Add(new StaffAct(StaffActKind.CloseTopic, other.MemberId, forum.Now));
            return await db.SaveChangesAsync();
        });

        var first = await forum.SendAs(one, new ListStaffActs());
        var second = await forum.SendAs(one, new ListStaffActs(Before: first.Lines[^1].Id));

        Assert.Equal((ListStaffActs.PerPage, true), (first.Lines.Count, first.HasMore));
        Assert.Equal((4, false), (second.Lines.Count, second.HasMore));
        Assert.Empty(first.Lines.Select(line => line.Id).Intersect(second.Lines.Select(line => line.Id)));
        Assert.Equal("Autre", Assert.Single((await forum.SendAs(one, new ListStaffActs(Kind: StaffActKind.CloseTopic))).Lines).Actor);
        Assert.Equal(StaffActKind.CloseTopic, Assert.Single((await forum.SendAs(one, new ListStaffActs(Actor: "autre"))).Lines).Kind);
        Assert.Empty((await forum.SendAs(one, new ListStaffActs(Actor: "Personne"))).Lines);
    }
}
