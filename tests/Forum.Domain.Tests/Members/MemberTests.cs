using Forum.Domain.Access;
using Forum.Domain.Members;

namespace Forum.Domain.Tests.Members;

public sealed class MemberTests
{
    private static readonly DateTime Joined = new(2026, 11, 22, 18, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void What_was_written_before_somebody_joined_counts_as_read() => Assert.Equal(Joined, Member.Join("Ancolie", Joined).ReadWatermark);

    [Fact]
    public void The_watermark_moves_forward_only()
    {
        var member = Member.Join("Ancolie", Joined);

        member.MarkReadUpTo(Joined.AddHours(2));
        member.MarkReadUpTo(Joined.AddHours(1));

        Assert.Equal(Joined.AddHours(2), member.ReadWatermark);
    }

    [Fact]
    public void A_clinician_who_becomes_something_else_is_no_longer_vouched_for()
    {
        var member = Member.Join("Docteure", Joined);
        member.VerifyAsClinician("RPPS vérifié", Joined);
        Assert.Equal((Role.Clinician, "RPPS vérifié"), (member.Role, member.VerifiedAs));

        member.Appoint(Role.Member);

        Assert.Equal((Role.Member, null), (member.Role, member.VerifiedAs));
    }

    [Theory]
    [InlineData(Role.Administrator, false, true)]
    [InlineData(Role.Moderator, true, true)]
    [InlineData(Role.Moderator, false, false)]
    [InlineData(Role.Clinician, true, false)]
    [InlineData(Role.Member, true, false)]
    public void Only_staff_can_oversee_every_section(Role role, bool asked, bool given)
    {
        var member = Member.Join("Ancolie", Joined);

        member.Appoint(role, asked);

        Assert.Equal(given, member.OverseesEverySection);
    }

    [Fact]
    public void A_session_lasts_while_it_is_used_and_a_shared_one_four_hours()
    {
        var own = new Session(Guid.NewGuid(), 1, shared: false, Joined);
        var shared = new Session(Guid.NewGuid(), 1, shared: true, Joined);
        Assert.False(own.IsDueForATouch(Joined.AddHours(1)));
        Assert.True(own.IsDueForATouch(Joined.AddMinutes(61)));

        own.Touch(Joined.AddHours(3));
        shared.Touch(Joined.AddHours(3));

        Assert.Equal(Joined.AddHours(3) + Session.Lifetime, own.EndsAt);
        Assert.Equal(Joined.AddHours(4), shared.EndsAt);
    }
}
