using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Tests.Topics;

public sealed class DraftTests
{
    [Theory, OnEachDatabase]
    public async Task Each_place_keeps_a_draft_of_its_own(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic("Un fil"));
        await forum.SendAs(author, new SaveDraft(DraftPlace.Reply(opened.TopicId), null, null, "Réponse", 0));
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        await forum.SendAs(author, new SaveDraft(DraftPlace.NewTopic(forum.OpenSectionId), "Titre", "Sous-titre", "Nouveau", 0));
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        await forum.SendAs(author, new SaveDraft(DraftPlace.Edit(opened.PostId), null, null, "Modification", 0));

        var drafts = await forum.SendAs(author, new ListDrafts());

        Assert.Equal(
            [(DraftKind.Edit, opened.PostId, "Un fil", "Modification", true), (DraftKind.Topic, forum.OpenSectionId, "entraide", "Nouveau", true), (DraftKind.Reply, opened.TopicId, "Un fil", "Réponse", true)],
            drafts.Select(draft => (draft.Kind, draft.Target, draft.About!, draft.Body, draft.IsThere)));
        var kept = await forum.SendAs(author, new FindDraft(DraftPlace.NewTopic(forum.OpenSectionId)));
        Assert.Equal(("Titre", "Sous-titre", "Nouveau", 1), (kept!.Title, kept.Subtitle, kept.Body, kept.Version));
    }

    [Theory, OnEachDatabase]
    public async Task Nobody_else_ever_sees_a_draft(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic());
        var place = DraftPlace.Reply(opened.TopicId);
        await forum.SendAs(author, new SaveDraft(place, null, null, "Secret", 0));
        var draft = (await forum.SendAs(author, new ListDrafts())).Single();

        foreach (var other in new[] { Viewer.Guest, await forum.HasMember("Mistral"), await forum.HasMember("Cheffe", Role.Administrator) })
        {
            Assert.Empty(await forum.SendAs(other, new ListDrafts()));
            Assert.Null(await forum.SendAs(other, new FindDraft(place)));
            await forum.SendAs(other, new DiscardDraft(draft.Id));
        }

        Assert.Equal("Secret", (await forum.SendAs(author, new FindDraft(place)))?.Body);
        await forum.SendAs(author, new DiscardDraft(draft.Id));
        Assert.Empty(await forum.SendAs(author, new ListDrafts()));
    }

    [Theory, OnEachDatabase]
    public async Task Two_tabs_that_write_differently_are_both_told(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var first = await forum.SendAs(author, new SaveDraft("reply:1", null, null, "Premier onglet", 0));
        Assert.Null(first.Other);

        var conflict = await forum.SendAs(author, new SaveDraft("reply:1", null, null, "Second onglet", 0));
        Assert.Equal((1, "Premier onglet"), (conflict.Version, conflict.Other?.Body));
        Assert.Equal("Premier onglet", (await forum.SendAs(author, new FindDraft("reply:1")))?.Body);

        var insisted = await forum.SendAs(author, new SaveDraft("reply:1", null, null, "Second onglet", conflict.Version));
        Assert.Equal((2, null), (insisted.Version, insisted.Other));
        Assert.Equal("Second onglet", (await forum.SendAs(author, new FindDraft("reply:1")))?.Body);
    }

    [Theory, OnEachDatabase]
    public async Task The_same_text_from_another_tab_is_no_conflict(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        await forum.SendAs(author, new SaveDraft("reply:1", null, null, "Le même", 0));

        Assert.Null((await forum.SendAs(author, new SaveDraft("reply:1", null, null, "Le même", 0))).Other);
        Assert.NotNull((await forum.SendAs(author, new SaveDraft("reply:1", null, null, "Un autre", 0))).Other);
    }

    [Theory, OnEachDatabase]
    public async Task What_is_sent_drops_its_draft_and_no_other(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic());
        var places = new[] { DraftPlace.Reply(opened.TopicId), DraftPlace.NewTopic(forum.OpenSectionId), DraftPlace.Edit(opened.PostId), "reply:999999" };
        foreach (var place in places)
            await forum.SendAs(author, new SaveDraft(place, null, null, "En cours", 0));
        var other = await forum.HasMember("Mistral");
        await forum.SendAs(other, new SaveDraft(places[0], null, null, "Le mien", 0));

        await forum.SendAs(author, New.ReplyTo(opened.TopicId));
        Assert.Equal(places[1..], await Places());
        await forum.SendAs(author, New.Topic());
        Assert.Equal(places[2..], await Places());
        await forum.SendAs(author, new EditPost(opened.PostId, "Modifié", null, 0));
        Assert.Equal(places[3..], await Places());
        Assert.NotNull(await forum.SendAs(other, new FindDraft(places[0])));

        Task<List<string>> Places() => forum.InDatabase(db => db.OwnedBy(author).Drafts.OrderBy(draft => draft.Id).Select(draft => draft.Place).ToListAsync());
    }

    [Theory, OnEachDatabase]
    public async Task A_draft_outlives_its_place_and_no_longer_names_it(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var writer = await forum.HasMember("Mistral");
        var opened = await forum.SendAs(author, New.Topic("Un titre à cacher"));
        await forum.SendAs(writer, new SaveDraft(DraftPlace.Reply(opened.TopicId), null, null, "Mon texte", 0));
        Assert.Equal("Un titre à cacher", (await forum.SendAs(writer, new ListDrafts())).Single().About);

        await forum.Changed(opened.TopicId, topic => topic.SetProperty(t => t.Audience, Audience.Circle));

        var draft = (await forum.SendAs(writer, new ListDrafts())).Single();
        Assert.Equal((false, null, "Mon texte"), (draft.IsThere, draft.About, draft.Body));
    }

    [Theory, OnEachDatabase]
    public async Task Beyond_sixty_the_oldest_draft_goes(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        for (var i = 1; i <= SaveDraftHandler.MaxDrafts; i++)
        {
            forum.Clock.Advance(TimeSpan.FromSeconds(1));
            await forum.SendAs(author, new SaveDraft($"reply:{i}", null, null, "Texte", 0));
        }

        Assert.NotNull(await forum.SendAs(author, new FindDraft("reply:1")));
        await forum.SendAs(author, new SaveDraft("reply:61", null, null, "Texte", 0));

        Assert.Equal(SaveDraftHandler.MaxDrafts, (await forum.SendAs(author, new ListDrafts())).Count);
        Assert.Null(await forum.SendAs(author, new FindDraft("reply:1")));
        Assert.NotNull(await forum.SendAs(author, new FindDraft("reply:2")));
    }

    [Theory, OnEachDatabase]
    public async Task A_draft_keeps_more_than_can_be_sent_but_not_a_file(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");

        await forum.SendAs(author, new SaveDraft("topic:1", new string('t', 2_000), null, new string('b', 1_000_000), 0));

        var kept = await forum.SendAs(author, new FindDraft("topic:1"));
        Assert.Equal((Topic.MaxTitleLength * 4, Post.MaxLength * 4), (kept!.Title!.Length, kept.Body.Length));
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(author, new SaveDraft(new string('p', Draft.MaxPlaceLength + 1), null, null, "", 0)));
        Assert.Equal(DenialReason.MustSignIn, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(Viewer.Guest, new SaveDraft("topic:1", null, null, "", 0)))).Denial.Reason);
    }
}
