using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Sections;
using Forum.Domain.Topics;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Tests.Topics;

public sealed class CreateTopicTests
{
    private const string Link = "Voyez https://exemple.org/promo";

    [Theory, OnEachDatabase]
    public async Task A_topic_begins_with_its_first_post_followed_and_read_by_its_author(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");

        var opened = await forum.SendAs(author, New.Topic("Premiers pas", "Bonjour *à tous*", Audience.Members) with { Subtitle = " Depuis lundi " });

        var topic = await forum.TopicOf(opened.TopicId);
        Assert.Equal(1, opened.Number);
        Assert.Equal(("Premiers pas", "Depuis lundi", "Bonjour à tous", Audience.Members, TopicState.Published), (topic.Title, topic.Subtitle, topic.Excerpt, topic.Audience, topic.State));
        Assert.Contains("<em>à tous</em>", (await forum.PostOf(opened.PostId)).Html, StringComparison.Ordinal);
        Assert.Equal(1, await forum.MarkOf(author, opened.TopicId));
        Assert.Equal([opened.TopicId], (await forum.SendAs(author, new ListFollowed())).Lines.Select(line => line.Id));
        Assert.Equal(11, (await forum.ViewerOf(author.MemberId)).PostCount);
    }

    [Theory, OnEachDatabase]
    public async Task A_topic_is_never_wider_than_its_section(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        await forum.HasSection("entre-nous", widest: Audience.Members);

        var tightened = await forum.SendAs(author, New.Topic(audience: Audience.Open, section: "entre-nous"));
        var kept = await forum.SendAs(author, New.Topic(audience: Audience.Circle, section: "entre-nous"));
        var open = await forum.SendAs(author, New.Topic(audience: Audience.Open));

        Assert.Equal(Audience.Members, (await forum.TopicOf(tightened.TopicId)).Audience);
        Assert.Equal(Audience.Circle, (await forum.TopicOf(kept.TopicId)).Audience);
        Assert.Equal(Audience.Open, (await forum.TopicOf(open.TopicId)).Audience);
    }

    [Theory, OnEachDatabase]
    public async Task A_link_in_the_first_topic_of_a_newcomer_waits_for_a_moderator(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var newcomer = await forum.HasMember("Nouvelle", posts: 0);
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);

        var held = await forum.SendAs(newcomer, New.Topic(body: Link));
        var plain = await forum.SendAs(newcomer, New.Topic());

        foreach (var (viewer, shown) in new[] { (Viewer.Guest, false), (await forum.HasMember("Mistral"), false), (newcomer, true), (moderator, true) })
        {
            var listed = (await forum.SendAs(viewer, new ListTopics(TestForum.OpenSection))).Topics.Select(line => line.Id).ToList();
            Assert.Equal((shown, true), (listed.Contains(held.TopicId), listed.Contains(plain.TopicId)));
        }
    }

    [Theory, OnEachDatabase]
    public async Task Topics_that_wait_do_not_make_a_newcomer_known(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var id = (await forum.HasMember("Nouvelle", posts: 0)).MemberId;
        var member = await forum.HasMember("Ancolie", posts: 0);

        for (var i = 0; i < 4; i++)
            Assert.Equal(TopicState.Held, (await forum.TopicOf((await forum.SendAs(await forum.ViewerOf(id), New.Topic(body: Link))).TopicId)).State);
        await forum.SendAs(member, New.Topic());

        Assert.Equal((0, 1), ((await forum.ViewerOf(id)).PostCount, (await forum.ViewerOf(member.MemberId)).PostCount));
    }

    [Theory, OnEachDatabase]
    public async Task The_same_form_sent_twice_makes_one_topic(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var form = New.Topic();

        var both = await Task.WhenAll(forum.SendAs(author, form), forum.SendAs(author, form));
        var another = await forum.SendAs(author, New.Topic());

        Assert.Equal(both[0], both[1]);
        Assert.NotEqual(both[0].TopicId, another.TopicId);
        Assert.Equal(2, await forum.InDatabase(db => db.Set<Topic>().CountAsync()));
        Assert.Equal(12, (await forum.ViewerOf(author.MemberId)).PostCount);
    }

    [Theory, OnEachDatabase]
    public async Task The_key_of_somebody_else_s_form_leads_nowhere(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var form = New.Topic(audience: Audience.Circle);
        var first = await forum.SendAs(await forum.HasMember("Ancolie"), form);

        await Assert.ThrowsAsync<NotFound>(async () => await forum.SendAs(await forum.HasMember("Mistral"), form));
        Assert.Equal([first.TopicId], await forum.InDatabase(db => db.Set<Topic>().Select(topic => topic.Id).ToListAsync()));
    }

    [Theory, OnEachDatabase]
    public async Task A_title_is_cleaned_before_it_is_stored(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);

        var opened = await forum.SendAs(await forum.HasMember("Ancolie"), New.Topic("  Un \u202Etitre\u0007 \r\n sur\u200B deux lignes  "));

        Assert.Equal("Un titre sur deux lignes", (await forum.TopicOf(opened.TopicId)).Title);
    }

    [Theory]
    [InlineData(null, "Required")]
    [InlineData("  \u200B ", "Required")]
    [InlineData("\u200D\u200D\u200D", "Required")]
    [InlineData("\u00AD\u00AD\u00AD", "Required")]
    [InlineData("\u3164\u3164\u3164", "Required")]
    [InlineData("\u2800\u2800\u2800", "Required")]
    [InlineData("ab", "TooShort")]
    [InlineData("abc", null)]
    [InlineData("日本語", null)]
    [InlineData("120", null)]
    [InlineData("121", "TooLong")]
    public void A_title_has_something_to_read_and_an_end(string? title, string? error)
    {
        var typed = title is "120" or "121" ? new string('a', int.Parse(title, System.Globalization.CultureInfo.InvariantCulture)) : title;

        var failures = new CreateTopicRules().Validate(New.Topic() with { Title = typed }).Errors;

        Assert.Equal(error is null ? [] : [("Title", error)], failures.Select(failure => (failure.PropertyName, failure.ErrorCode)));
    }

    [Fact]
    public void A_form_without_a_key_or_with_an_audience_that_does_not_exist_is_refused()
    {
        var failures = new CreateTopicRules().Validate(New.Topic() with { Audience = (Audience)7, SubmissionKey = Guid.Empty, Subtitle = new string('a', 161), Body = new string('a', Post.MaxLength + 1) }).Errors;

        Assert.Equal([("Subtitle", "TooLong"), ("Body", "TooLong"), ("Audience", "Unknown"), ("SubmissionKey", "Unknown")], failures.Select(failure => (failure.PropertyName, failure.ErrorCode)));
        Assert.Empty(new CreateTopicRules().Validate(New.Topic() with { Subtitle = new string('a', 160), Body = new string('a', Post.MaxLength) }).Errors);
    }

    [Theory, OnEachDatabase]
    public async Task A_section_that_one_does_not_know_of_is_not_there_and_one_that_is_only_read_says_so(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var member = await forum.HasMember("Ancolie");
        await forum.HasSection("equipe", SectionKind.Staff, widest: Audience.Circle);
        await forum.HasSection("nouvelles", SectionKind.News, PostingPolicy.StaffOnly);
        var administrator = await forum.HasMember("Cheffe", Role.Administrator);

        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(member, New.Topic(section: "equipe")));
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(member, New.Topic(section: "absente")));
        Assert.Equal(DenialReason.StaffOnlySection, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(member, New.Topic(section: "nouvelles")))).Denial.Reason);
        Assert.Equal(DenialReason.MustSignIn, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(Viewer.Guest, New.Topic()))).Denial.Reason);
        await forum.SendAs(administrator, New.Topic(section: "equipe"));
        await forum.SendAs(administrator, New.Topic(section: "nouvelles"));
        Assert.Equal(2, await forum.InDatabase(db => db.Set<Topic>().CountAsync()));
    }
}
