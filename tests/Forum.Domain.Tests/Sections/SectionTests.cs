using Forum.Domain.Access;
using Forum.Domain.Sections;
using static Forum.Domain.Tests.Topics.Given;

namespace Forum.Domain.Tests.Sections;

public sealed class SectionTests
{
    [Theory]
    [InlineData(Audience.Open, Audience.Open, Audience.Open)]
    [InlineData(Audience.Open, Audience.Members, Audience.Members)]
    [InlineData(Audience.Unindexed, Audience.Open, Audience.Unindexed)]
    [InlineData(Audience.Members, Audience.Open, Audience.Members)]
    [InlineData(Audience.Members, Audience.Circle, Audience.Circle)]
    [InlineData(Audience.Circle, Audience.Open, Audience.Circle)]
    public void An_audience_is_tightened_to_what_the_section_allows(Audience widest, Audience asked, Audience given) =>
        Assert.Equal(given, Section(widest: widest).Clamp(asked));

    [Fact]
    public void A_default_wider_than_the_section_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Section(widest: Audience.Members, byDefault: Audience.Open));
        Assert.Equal(Audience.Members, Section(widest: Audience.Open, byDefault: Audience.Members).DefaultAudience);
    }

    [Fact]
    public void A_staff_room_is_always_a_circle()
    {
        Assert.Throws<ArgumentException>(() => Section(SectionKind.Staff, widest: Audience.Members));
        var room = Section(SectionKind.Staff, widest: Audience.Circle);
        Assert.Throws<ArgumentException>(() => room.Admit(PostingPolicy.Members, Audience.Members, Audience.Members));
        Assert.Equal(Audience.Circle, room.WidestAudience);
    }

    [Fact]
    public void A_closed_section_takes_new_topics_from_its_moderators_alone()
    {
        var section = Section();
        Assert.Null(section.WhyNotOpenTopic(Author, Now));

        section.Close(Now);
        section.Close(Now.AddDays(1));

        Assert.Equal(new Denial(DenialReason.SectionClosed, Since: Now), section.WhyNotOpenTopic(Author, Now));
        Assert.Equal(DenialReason.SectionClosed, section.WhyNotOpenTopic(ModeratorElsewhere, Now)?.Reason);
        Assert.Null(section.WhyNotOpenTopic(Moderator, Now));

        section.Reopen();
        Assert.Null(section.WhyNotOpenTopic(Author, Now));
    }

    [Fact]
    public void Where_the_staff_writes_members_open_no_topic()
    {
        var news = Section(SectionKind.News, PostingPolicy.StaffOnly);

        Assert.Equal(DenialReason.StaffOnlySection, news.WhyNotOpenTopic(Author, Now)?.Reason);
        Assert.Null(news.WhyNotOpenTopic(Administrator, Now));
        Assert.Null(Section().WhyNotOpenTopic(Author, Now));
    }

    [Fact]
    public void Who_cannot_write_opens_no_topic()
    {
        Assert.Equal(DenialReason.MustSignIn, Section().WhyNotOpenTopic(Viewer.Guest, Now)?.Reason);
        Assert.Equal(new Denial(DenialReason.Suspended, Until: Suspended.SuspendedUntil), Section().WhyNotOpenTopic(Suspended, Now));
    }

    [Fact]
    public void A_merged_section_is_closed()
    {
        var section = Section();

        section.MergeInto(Section(), Now);

        Assert.NotNull(section.MergedIntoId);
        Assert.Equal(Now, section.ClosedAt);
    }
}
