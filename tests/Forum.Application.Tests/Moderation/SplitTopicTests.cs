using FluentValidation;
using Forum.Application.Moderation;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Topics;
using Forum.Testing;

namespace Forum.Application.Tests.Moderation;

public sealed class SplitTopicTests
{
    [Theory, OnEachDatabase]
    public async Task Chosen_posts_of_fifty_become_a_topic_numbered_from_one_and_both_count_their_rows(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var authors = new[] { await forum.HasMember("Ancolie"), await forum.HasMember("Mistral") };
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        forum.Clock.Advance(TimeSpan.FromDays(7));
        var topic = await forum.HasThread("Fil", 50, Audience.Members, authors);
        int[] chosen = [4, .. Enumerable.Range(10, 21), .. Enumerable.Range(48, 3)];

        var apart = await forum.SendAs(moderator, new SplitTopic(topic, "4, 10–30 48-", "Une autre histoire", "Hors sujet"));

        var (left, gone) = (await forum.PostsOf(topic), await forum.PostsOf(apart.TopicId));
        Assert.Equal(chosen.Select(n => $"Fil {n}"), gone.Select(post => post.Source));
        Assert.Equal(Enumerable.Range(1, chosen.Length), gone.Select(post => post.Number!.Value));
        Assert.Equal(Enumerable.Range(1, 50).Except(chosen), left.Select(post => post.Number!.Value));
        await forum.CountsAsItsRows(topic);
        await forum.CountsAsItsRows(apart.TopicId);
        var made = await forum.TopicOf(apart.TopicId);
        Assert.Equal(("Une autre histoire", authors[1].MemberId, Audience.Members, forum.OpenSectionId, "Fil 4"), (made.Title, made.AuthorId, made.Audience, made.SectionId, made.Excerpt));
        var act = Assert.Single(await forum.Log());
        Assert.Equal((StaffActKind.SplitTopic, topic, "4, 10–30 48- → Une autre histoire", "Hors sujet"), (act.Kind, act.TopicId, act.Detail, act.Reason));
        Assert.Equal(51, (await forum.SendAs(authors[0], New.ReplyTo(topic))).Number);
        Assert.Equal(chosen.Length + 1, (await forum.SendAs(authors[0], New.ReplyTo(apart.TopicId))).Number);
    }

    [Theory, OnEachDatabase]
    public async Task The_opening_post_cannot_leave_and_numbers_that_mean_nothing_are_said_on_the_field(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var topic = await forum.HasThread("Fil", 3, Audience.Open, await forum.HasMember("Ancolie"));

        Assert.Equal(DenialReason.OpeningPost, (await Assert.ThrowsAsync<Refused>(() => forum.SendAs(moderator, new SplitTopic(topic, "1-2", "Un titre", "Parce que")))).Denial.Reason);
        foreach (var (typed, code) in new[] { ("", "Required"), ("deux", "NotNumbers"), ("3-2", "NotNumbers"), ("0", "NotNumbers"), ("1-2-3", "NotNumbers"), ("-2", "NotNumbers"), ("99999999999", "NotNumbers"), (",", "NotNumbers"), ("9", "NoSuchPost") })
        {
            var wrong = (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(moderator, new SplitTopic(topic, typed, "Un titre", "Parce que")))).Errors.Single();
            Assert.Equal((typed, "Numbers", code), (typed, wrong.PropertyName, wrong.ErrorCode));
        }

        Assert.Empty(await forum.Log());
        Assert.Equal(3, (await forum.PostsOf(topic)).Count);
        await forum.SendAs(moderator, new SplitTopic(topic, "2", "Un titre", "Parce que"));
        Assert.Equal([1, 3], (await forum.PostsOf(topic)).Select(post => post.Number!.Value));
    }

    [Theory, OnEachDatabase]
    public async Task A_circle_goes_on_reading_what_was_split_and_nobody_else_begins_to(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (author, named, stranger) = (await forum.HasMember("Ancolie"), await forum.HasMember("Nommee"), await forum.HasMember("Mistral"));
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var topic = await forum.HasThread("Fil", 1, Audience.Circle, author);
        await forum.Names(topic, named);
        await forum.SendAs(named, New.ReplyTo(topic));

        var apart = await forum.SendAs(moderator, new SplitTopic(topic, "2", "Un titre", "Parce que"));

        Assert.Equal(named.MemberId, (await forum.TopicOf(apart.TopicId)).AuthorId);
        Assert.Equal([author.MemberId], (await forum.TopicOf(apart.TopicId)).Circle.Select(reader => reader.MemberId));
        Assert.Single((await forum.SendAs(author, new ShowTopic(apart.TopicId))).Posts);
        await Assert.ThrowsAsync<Pipeline.NotFound>(() => forum.SendAs(stranger, new ShowTopic(apart.TopicId)));
    }

    [Theory, OnEachDatabase]
    public async Task Who_had_read_what_remains_has_nothing_unread_and_a_page_of_gaps_can_be_read_to_its_end(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var (author, reader, half) = (await forum.HasMember("Ancolie"), await forum.HasMember("Mistral"), await forum.HasMember("Moitie"));
        var moderator = await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId);
        var topic = await forum.HasThread("Fil", 50, Audience.Open, author);
        await forum.SendAs(reader, new MarkTopicReadUpTo(topic, 40));
        await forum.SendAs(half, new MarkTopicReadUpTo(topic, 5));

        await forum.SendAs(moderator, new SplitTopic(topic, "20-25, 41-", "Un titre", "Parce que"));
        Assert.Equal((50, 5), (await forum.ReadUpTo(reader, topic), await forum.ReadUpTo(half, topic)));

        await forum.SendAs(half, new MarkTopicRead(topic, 1, 19));
        Assert.Equal(25, await forum.ReadUpTo(half, topic));
        await forum.SendAs(half, new MarkTopicRead(topic, 26, 40));
        Assert.Equal(50, await forum.ReadUpTo(half, topic));
        await forum.SendAs(author, New.ReplyTo(topic));
        Assert.Contains((await forum.SendAs(await forum.ViewerOf(half.MemberId), new ListUnread())).Lines, line => line.Id == topic);
    }
}
