using Forum.Domain.Dosing;
using Xunit;
using static Forum.Domain.Tests.Dosing.Given;

namespace Forum.Domain.Tests.Dosing;

public sealed class ScheduleAddressTests
{
    [Theory]
    [InlineData("13:00x20,15:00x30,17:00x30", "13:00x20,15:00x30,17:00x30")]
    [InlineData("17h30×30 , 13hX20mg", "13:00x20,17:30x30")]
    [InlineData("13 h 30 x 20 mg", "13:30x20")]
    public void An_address_gives_the_intakes_in_the_order_of_the_clock(string typed, string expected) =>
        Assert.Equal(expected, Given.DayOf(typed).ToString());

    [Fact]
    public void A_written_address_reads_back_as_the_same_schedule()
    {
        var schedule = Given.DayOf("08:00x5,12:30x15,20:15x10");
        Assert.Equal(schedule, Given.DayOf(schedule.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u00A0")]
    public void An_address_without_an_intake_says_so(string? typed) =>
        Assert.Equal([new ScheduleRefusal(ScheduleRefusalKind.NoIntake)], ScheduleAddress.Read(typed, Limits).Refusals);

    [Fact]
    public void Each_bad_intake_is_told_by_its_place_and_its_reason()
    {
        var reading = ScheduleAddress.Read("13:00x20,15:00,7:5x10,17:00x-5,18:00x7.5,rien,,24:00x5", Limits);
        Assert.Null(reading.Schedule);
        Assert.Equal(
            [
                new(ScheduleRefusalKind.MissingDose, 2, Typed: "15:00"),
                new(ScheduleRefusalKind.UnreadableTime, 3, Typed: "7:5", Time: ClockTimeRefusal.OneDigitMinute),
                new(ScheduleRefusalKind.UnreadableDose, 4, Typed: "-5", Dose: AmountRefusal.Negative),
                new(ScheduleRefusalKind.NotHalfTablets, 5, 7.5m, 5),
                new(ScheduleRefusalKind.UnreadableLine, 6, Typed: "rien"),
                new(ScheduleRefusalKind.UnreadableLine, 7, Typed: ""),
                new(ScheduleRefusalKind.UnreadableTime, 8, Typed: "24:00", Time: ClockTimeRefusal.TwentyFour),
            ],
            reading.Refusals);
    }

    [Fact]
    public void A_decimal_comma_is_not_mistaken_for_two_intakes()
    {
        Assert.Null(ScheduleAddress.Read("13:00x7,5", Limits).Schedule);
        Assert.Equal(Mg(15), ScheduleAddress.Read("13:00x15.0", Limits).Schedule!.Total);
    }

    [Fact]
    public void What_is_quoted_back_is_short()
    {
        var refusal = Assert.Single(ScheduleAddress.Read(new string('a', 500), Limits).Refusals);
        Assert.Equal(40, refusal.Typed!.Length);
    }

    [Fact]
    public void A_text_beyond_the_longest_is_not_read_at_all()
    {
        var longest = "13:00x20".PadLeft(Schedule.LongestText, '0');
        Assert.Equal(ScheduleRefusalKind.UnreadableTime, Assert.Single(ScheduleAddress.Read(longest, Limits).Refusals).Kind);
        Assert.Equal(
            [new ScheduleRefusal(ScheduleRefusalKind.TextTooLong, null, Schedule.LongestText + 1, Schedule.LongestText)],
            ScheduleAddress.Read('0' + longest, Limits).Refusals);
    }
}
