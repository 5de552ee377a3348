using Forum.Domain.Access;
using Forum.Domain.Sections;
using Forum.Domain.Topics;
using static Forum.Domain.Tests.Topics.Given;

namespace Forum.Domain.Tests.Topics;

public sealed class TopicTests
{
    [Fact]
    public void Replies_take_the_next_numbers_and_move_the_counters()
    {
        var topic = ATopic();
        Assert.Equal((1, 0, Now, Author.MemberId), (topic.LastNumber, topic.ReplyCount, topic.LastPostAt, topic.LastPostAuthorId));

        var reply = topic.Reply(Stranger, Now.AddMinutes(5));

        Assert.Equal(2, reply.Number);
        Assert.Equal((2, 1, Now.AddMinutes(5), Stranger.MemberId), (topic.LastNumber, topic.ReplyCount, topic.LastPostAt, topic.LastPostAuthorId));
    }

    [Fact]
    public void A_held_reply_has_no_number_and_takes_the_last_one_when_it_is_released()
    {
        var topic = ATopic();
        var held = topic.Reply(Newcomer, text: Words("https://exemple.org", links: true));
        var next = topic.Reply(Stranger);
        Assert.Equal((PostState.Held, null, 2, 2), (held.State, held.Number, next.Number, topic.LastNumber));

        topic.Release(held, Now.AddHours(1));
        topic.Release(held, Now.AddHours(2));

        Assert.Equal((PostState.Published, 3), (held.State, held.Number));
        Assert.Equal((3, 2, Now.AddHours(1), Newcomer.MemberId), (topic.LastNumber, topic.ReplyCount, topic.LastPostAt, topic.LastPostAuthorId));
    }

    [Fact]
    public void A_held_reply_that_is_refused_takes_no_number()
    {
        var topic = ATopic();
        var held = topic.Reply(Newcomer, text: Words(links: true));

        Assert.Equal(DenialReason.NotModerator, Refusal(() => topic.Refuse(held, Stranger)).Reason);
        topic.Refuse(held, Moderator);

        Assert.Equal((PostState.RemovedByStaff, null, 1), (held.State, held.Number, topic.LastNumber));
    }

    [Fact]
    public void The_first_post_of_each_month_is_kept()
    {
        var topic = ATopic();
        foreach (var at in new[] { Now.AddDays(1), new DateTime(2026, 12, 1, 0, 0, 0, DateTimeKind.Utc), new DateTime(2026, 12, 31, 23, 59, 59, DateTimeKind.Utc), new DateTime(2027, 2, 3, 0, 0, 0, DateTimeKind.Utc) })
            topic.Reply(Stranger, at);

        Assert.Equal([(202611, 1), (202612, 3), (202702, 5)], topic.Months.Select(month => (month.Month, month.FirstNumber)));
    }

    [Fact]
    public void A_clock_that_steps_back_over_the_end_of_a_month_begins_no_month_twice()
    {
        var topic = ATopic();
        var december = new DateTime(2026, 12, 1, 0, 0, 0, DateTimeKind.Utc);

        topic.Reply(Stranger, december);
        topic.Reply(Author, december.AddSeconds(-1));
        topic.Reply(Stranger, december.AddSeconds(1));

        Assert.Equal([(202611, 1), (202612, 2)], topic.Months.Select(month => (month.Month, month.FirstNumber)));
        Assert.Equal((4, december.AddSeconds(1)), (topic.LastNumber, topic.LastPostAt));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    [InlineData(3911, 196)]
    public void A_page_is_a_range_of_twenty_numbers(int number, int page) => Assert.Equal(page, Topic.PageOf(number));

    [Fact]
    public void Lists_show_the_first_words_of_the_opening()
    {
        var brief = new string('a', Topic.ExcerptLength);
        Assert.Equal(brief, Opening(text: Words(brief)).Topic!.Excerpt);

        var cut = Opening(text: Words(brief + "b")).Topic!.Excerpt;
        Assert.Equal(new string('a', Topic.ExcerptLength - 1) + "…", cut);
    }

    [Fact]
    public void An_excerpt_does_not_cut_a_character_in_two()
    {
        var before = new string('a', Topic.ExcerptLength - 2);

        Assert.Equal(before + "…", Opening(text: Words(before + "🌱🌱")).Topic!.Excerpt);
        Assert.Equal(before[1..] + "🌱…", Opening(text: Words(before[1..] + "🌱🌱")).Topic!.Excerpt);
    }

    [Theory]
    [InlineData(Audience.Open, Audience.Open, Audience.Open)]
    [InlineData(Audience.Open, Audience.Circle, Audience.Circle)]
    [InlineData(Audience.Members, Audience.Open, Audience.Members)]
    [InlineData(Audience.Members, Audience.Unindexed, Audience.Members)]
    [InlineData(Audience.Members, Audience.Circle, Audience.Circle)]
    public void A_topic_is_never_wider_than_its_section(Audience widest, Audience asked, Audience given) =>
        Assert.Equal(given, Opening(section: Section(widest: widest), audience: asked).Topic!.Audience);

    [Fact]
    public void Losing_its_opening_ends_a_topic_that_nobody_answered_and_no_other()
    {
        var alone = ATopic();
        var answered = ATopic();
        answered.Reply(Stranger);

        alone.LoseOpening(Author);
        answered.LoseOpening(Author);

        Assert.Equal((TopicState.Removed, ""), (alone.State, alone.Excerpt));
        Assert.Equal((TopicState.Published, "", "Un titre"), (answered.State, answered.Excerpt, answered.Title));
        Assert.Equal(DenialReason.NotTheAuthor, Refusal(() => ATopic().LoseOpening(Moderator)).Reason);
    }
}
