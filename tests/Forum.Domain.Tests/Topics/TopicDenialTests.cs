using Forum.Domain.Access;
using Forum.Domain.Sections;
using Forum.Domain.Topics;
using static Forum.Domain.Tests.Topics.Given;

namespace Forum.Domain.Tests.Topics;

public sealed class TopicDenialTests
{
    [Fact]
    public void A_closed_topic_refuses_a_reply_and_says_since_when()
    {
        var topic = ATopic();
        Assert.Null(topic.WhyNotReply(Section(), Stranger, Now));

        topic.Close(Moderator, Now);
        topic.Close(Administrator, Now.AddDays(1));

        Assert.Equal(new Denial(DenialReason.TopicClosed, Since: Now), Refusal(() => topic.Reply(Stranger)));
        Assert.Equal(new Denial(DenialReason.TopicClosed, Since: Now), topic.WhyNotReply(Section(), ModeratorElsewhere, Now));
        Assert.Null(topic.WhyNotReply(Section(), Moderator, Now));
        Assert.Null(topic.WhyNotReply(Section(), Administrator, Now));

        topic.Reopen(Moderator);
        Assert.Null(topic.WhyNotReply(Section(), Stranger, Now));
    }

    [Fact]
    public void A_closed_section_refuses_replies_in_its_open_topics()
    {
        var topic = ATopic();
        var section = Section();
        section.Close(Now);

        Assert.Equal(new Denial(DenialReason.SectionClosed, Since: Now), topic.WhyNotReply(section, Stranger, Now));
        Assert.Null(topic.WhyNotReply(section, Moderator, Now));
        Assert.Null(topic.WhyNotReply(Section(), Stranger, Now));
    }

    [Fact]
    public void News_invite_replies_and_the_guide_does_not()
    {
        var topic = ATopic();

        Assert.Null(topic.WhyNotReply(Section(SectionKind.News, PostingPolicy.StaffOnly), Stranger, Now));
        Assert.Equal(DenialReason.StaffOnlySection, topic.WhyNotReply(Section(SectionKind.Reference, PostingPolicy.StaffOnly), Stranger, Now)?.Reason);
        Assert.Null(topic.WhyNotReply(Section(SectionKind.Reference, PostingPolicy.StaffOnly), Moderator, Now));
    }

    [Fact]
    public void A_topic_that_waits_for_a_moderator_takes_no_reply_even_from_one()
    {
        var held = Opening(Newcomer, Words(links: true)).Topic!;
        Assert.Equal(TopicState.Held, held.State);
        Assert.Equal(DenialReason.StillHeld, held.WhyNotReply(Section(), Newcomer, Now)?.Reason);
        Assert.Equal(DenialReason.StillHeld, held.WhyNotReply(Section(), Moderator, Now)?.Reason);
        Assert.Equal(DenialReason.NotModerator, Refusal(() => held.Release(ModeratorElsewhere, Now)).Reason);

        held.Release(Moderator, Now.AddHours(1));

        Assert.Equal((TopicState.Published, Now.AddHours(1)), (held.State, held.LastPostAt));
        Assert.Null(held.WhyNotReply(Section(), Stranger, Now));
    }

    [Fact]
    public void Who_cannot_write_cannot_reply()
    {
        var topic = ATopic();

        Assert.Equal(DenialReason.MustSignIn, topic.WhyNotReply(Section(), Viewer.Guest, Now)?.Reason);
        Assert.Equal(new Denial(DenialReason.Suspended, Until: Suspended.SuspendedUntil), topic.WhyNotReply(Section(), Suspended, Now));
        Assert.Null(topic.WhyNotReply(Section(), Author, Now));
    }

    [Fact]
    public void Only_moderators_of_the_section_keep_a_topic_in_order()
    {
        foreach (var other in new[] { Viewer.Guest, Author, Stranger, ModeratorElsewhere, Stranger with { Role = Role.Clinician } })
        {
            var topic = ATopic();
            foreach (var act in new Action[]
            {
                () => topic.Pin(other, Now), () => topic.Unpin(other), () => topic.Close(other, Now), () => topic.Reopen(other),
                () => topic.MoveTo(Section(), other), () => topic.Release(other, Now), () => topic.RemoveByStaff(other),
            })
                Assert.Equal(DenialReason.NotModerator, Refusal(act).Reason);
        }

        foreach (var keeper in new[] { Moderator, Administrator })
        {
            var topic = ATopic();
            topic.Pin(keeper, Now);
            topic.Close(keeper, Now);
            topic.RemoveByStaff(keeper);
            Assert.Equal((Now, Now, TopicState.Removed), (topic.PinnedAt, topic.ClosedAt, topic.State));
        }
    }

    [Fact]
    public void The_author_renames_an_open_topic_and_its_moderators_any()
    {
        var topic = ATopic();
        topic.Rename(Author, "Nouveau titre", "Sous-titre", Now);
        Assert.Equal(("Nouveau titre", "Sous-titre"), (topic.Title, topic.Subtitle));
        Assert.Equal(DenialReason.NotTheAuthor, topic.WhyNotRename(Stranger, Now)?.Reason);
        Assert.Equal(DenialReason.NotTheAuthor, topic.WhyNotRename(ModeratorElsewhere, Now)?.Reason);

        topic.Close(Moderator, Now);

        Assert.Equal(new Denial(DenialReason.TopicClosed, Since: Now), Refusal(() => topic.Rename(Author, "Encore", null, Now)));
        topic.Rename(Moderator, "Titre du modérateur", null, Now);
        Assert.Equal(("Titre du modérateur", null), (topic.Title, topic.Subtitle));
    }
}
