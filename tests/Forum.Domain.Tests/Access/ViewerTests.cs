using Forum.Domain.Access;
using Forum.Domain.Safety;
using static Forum.Domain.Tests.Topics.Given;

namespace Forum.Domain.Tests.Access;

public sealed class ViewerTests
{
    [Fact]
    public void A_guest_reads_what_is_open_and_a_member_what_is_for_members()
    {
        Assert.Equal(Audience.Unindexed, Viewer.Guest.ReadsUpTo);
        Assert.Equal(Audience.Members, Author.ReadsUpTo);
        Assert.Equal(Audience.Members, Administrator.ReadsUpTo);
    }

    [Fact]
    public void A_guest_has_read_everything() => Assert.Equal(DateTime.MaxValue, Viewer.Guest.ReadWatermark);

    [Theory]
    [InlineData(Audience.Open, 0)]
    [InlineData(Audience.Unindexed, 1)]
    [InlineData(Audience.Members, 2)]
    [InlineData(Audience.Circle, 3)]
    public void The_number_of_an_audience_is_stored_and_never_changes(Audience audience, int number) => Assert.Equal(number, (int)audience);

    [Theory]
    [InlineData(0, Role.Member, true)]
    [InlineData(2, Role.Member, true)]
    [InlineData(3, Role.Member, false)]
    [InlineData(0, Role.Clinician, false)]
    [InlineData(0, Role.Moderator, false)]
    [InlineData(0, Role.Administrator, false)]
    public void The_links_of_newcomers_wait(int posts, Role role, bool held)
    {
        var author = new Viewer { MemberId = 9, Role = role, PostCount = posts };

        Assert.Equal(held, NewcomerHold.Holds(author, Words(links: true)));
        Assert.False(NewcomerHold.Holds(author, Words(links: false)));
    }
}
