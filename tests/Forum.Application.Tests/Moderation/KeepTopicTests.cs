using FluentValidation;
using Forum.Application.Moderation;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Testing;

namespace Forum.Application.Tests.Moderation;

/// <summary>Pinning, closing and renaming: what a moderator does with one topic.</summary>
public sealed class KeepTopicTests
{
    [Theory, OnEachDatabase]
    public async Task A_pinned_topic_stands_above_the_others_until_it_is_unpinned(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var topic = (await forum.SendAs(await forum.HasMember("Ancolie"), New.Topic())).TopicId;

        await forum.SendAs(moderator, new PinTopic(topic));
        var pinned = await forum.TopicOf(topic);
        await forum.SendAs(moderator, new UnpinTopic(topic));
        var unpinned = await forum.TopicOf(topic);

        Assert.Equal(forum.Now, pinned.PinnedAt);
        Assert.Null(unpinned.PinnedAt);
        Assert.Equal([StaffActKind.PinTopic, StaffActKind.UnpinTopic], (await forum.Log()).Select(act => act.Kind));
    }

    [Theory, OnEachDatabase]
    public async Task Closing_needs_a_reason_and_is_written_once_with_it(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var topic = (await forum.SendAs(await forum.HasMember("Ancolie"), New.Topic(body: "Un secret."))).TopicId;

        var wordless = await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(moderator, new CloseTopic(topic, " \u200B ")));
        Assert.Empty(await forum.Log());
        await forum.SendAs(moderator, new CloseTopic(topic, " Le fil tourne en rond. "));
        await forum.SendAs(moderator, new CloseTopic(topic, "Une deuxième fois"));

        var act = Assert.Single(await forum.Log());
        Assert.Equal(("Reason", "Required"), (wordless.Errors.Single().PropertyName, wordless.Errors.Single().ErrorCode));
        Assert.Equal(forum.Now, (await forum.TopicOf(topic)).ClosedAt);
        Assert.Equal((StaffActKind.CloseTopic, moderator.MemberId, forum.Now, forum.OpenSectionId, topic, "Le fil tourne en rond.", null), (act.Kind, act.ActorId, act.At, act.SectionId, act.TopicId, act.Reason, act.Detail));

        await forum.SendAs(moderator, new ReopenTopic(topic));
        Assert.Null((await forum.TopicOf(topic)).ClosedAt);
        Assert.Equal(StaffActKind.ReopenTopic, (await forum.Log())[^1].Kind);
    }

    [Theory, OnEachDatabase]
    public async Task A_moderator_of_one_section_is_a_plain_member_elsewhere(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var elsewhere = await forum.HasSection("parcours");
        var neighbour = await forum.HasMember("Voisine", Role.Moderator, oversees: elsewhere);
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var author = await forum.HasMember("Ancolie");
        var topic = (await forum.SendAs(author, New.Topic())).TopicId;
        var theirs = (await forum.SendAs(author, New.Topic(section: "parcours"))).TopicId;

        foreach (var stranger in new[] { neighbour, author })
        {
            Assert.Equal(DenialReason.NotModerator, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(stranger, new PinTopic(topic)))).Denial.Reason);
            Assert.Equal(DenialReason.NotModerator, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(stranger, new CloseTopic(topic, "Parce que")))).Denial.Reason);
            Assert.Equal(DenialReason.NotModerator, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(stranger, new MoveTopic(topic, "parcours", "Parce que")))).Denial.Reason);
            Assert.Equal(DenialReason.NotModerator, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(stranger, new MergeTopics(topic, theirs, "Parce que")))).Denial.Reason);
            Assert.Equal(DenialReason.NotModerator, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(stranger, new SplitTopic(topic, "1", "Un titre", "Parce que")))).Denial.Reason);
        }

        Assert.Empty(await forum.Log());
        await forum.SendAs(moderator, new PinTopic(topic));
        await forum.SendAs(neighbour, new PinTopic(theirs));
        Assert.Equal(2, (await forum.Log()).Count);
    }

    [Theory, OnEachDatabase]
    public async Task The_author_renames_without_a_trace_the_staff_with_one_and_nobody_else_does(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var topic = (await forum.SendAs(author, New.Topic("Premiers pas"))).TopicId;

        await forum.SendAs(author, new RenameTopic(topic, "Premier mois", "à petits pas"));
        Assert.Empty(await forum.Log());
        await Assert.ThrowsAsync<Refused>(async () => await forum.SendAs(await forum.HasMember("Mistral"), new RenameTopic(topic, "Autre chose", null)));
        await forum.SendAs(moderator, new RenameTopic(topic, "Le premier mois", "à petits pas", "Plus clair"));

        var act = Assert.Single(await forum.Log());
        Assert.Equal(("Le premier mois", "à petits pas"), ((await forum.TopicOf(topic)).Title, (await forum.TopicOf(topic)).Subtitle));
        Assert.Equal((StaffActKind.RenameTopic, "Premier mois → Le premier mois", "Plus clair"), (act.Kind, act.Detail, act.Reason));
    }
}
