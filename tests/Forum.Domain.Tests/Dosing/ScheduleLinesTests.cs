using Forum.Domain.Dosing;
using Xunit;
using static Forum.Domain.Tests.Dosing.Given;

namespace Forum.Domain.Tests.Dosing;

public sealed class ScheduleLinesTests
{
    [Theory]
    [InlineData("13h 20", "13:00x20")]
    [InlineData("15:00 20 mg", "15:00x20")]
    [InlineData("17h 40", "17:00x40")]
    [InlineData("13h30 20mg", "13:30x20")]
    [InlineData("13 h 30 20 mg", "13:30x20")]
    [InlineData("13h 30 20", "13:30x20")]
    [InlineData("13 h 30 mg", "13:00x30")]
    [InlineData("13h : 20 mg", "13:00x20")]
    [InlineData("13:00 : 20", "13:00x20")]
    [InlineData("13:00:20", "13:00x20")]
    [InlineData("13h=20", "13:00x20")]
    [InlineData("13:00 x 20", "13:00x20")]
    [InlineData("13:00x20", "13:00x20")]
    [InlineData("13h - 20 mg", "13:00x20")]
    [InlineData("13h → 20 mg", "13:00x20")]
    [InlineData("13\u00A0h\u00A0:\u00A020\u202Fmg", "13:00x20")]
    public void A_line_is_read_as_members_write_it(string line, string expected) =>
        Assert.Equal(expected, ScheduleLines.Read(line, Limits).Schedule?.ToString());

    [Fact]
    public void A_block_is_read_line_by_line_and_blank_lines_are_passed_over() =>
        Assert.Equal("13:00x20,15:00x20,17:00x40", ScheduleLines.Read("17h 40\r\n\r\n13h 20\n  \n15:00 20 mg\n", Limits).Schedule?.ToString());

    [Theory]
    [InlineData("13h30", ScheduleRefusalKind.MissingDose)]
    [InlineData("13:20", ScheduleRefusalKind.MissingDose)]
    [InlineData("13 : 20", ScheduleRefusalKind.MissingDose)]
    [InlineData("24:00", ScheduleRefusalKind.MissingDose)]
    [InlineData("13 h 30", ScheduleRefusalKind.AmbiguousLine)]
    [InlineData("bonjour", ScheduleRefusalKind.UnreadableLine)]
    [InlineData("20 mg", ScheduleRefusalKind.UnreadableLine)]
    [InlineData("13h 1/2", ScheduleRefusalKind.UnreadableLine)]
    [InlineData("13h30-20", ScheduleRefusalKind.UnreadableLine)]
    [InlineData("mg", ScheduleRefusalKind.UnreadableLine)]
    [InlineData("13h 20 mg après le repas", ScheduleRefusalKind.UnreadableLine)]
    public void A_line_without_a_clear_time_and_dose_is_refused(string line, ScheduleRefusalKind expected)
    {
        var reading = ScheduleLines.Read(line, Limits);
        Assert.Null(reading.Schedule);
        Assert.Equal([new ScheduleRefusal(expected, 1, Typed: line)], reading.Refusals);
    }

    [Theory]
    [InlineData("7:5 20", ClockTimeRefusal.OneDigitMinute)]
    [InlineData("24h 20", ClockTimeRefusal.TwentyFour)]
    [InlineData("13:75 20", ClockTimeRefusal.MinuteOutOfRange)]
    [InlineData("25h 20", ClockTimeRefusal.HourOutOfRange)]
    [InlineData("midi 20", ClockTimeRefusal.NotATime)]
    public void A_wrong_time_is_refused_with_its_own_reason(string line, ClockTimeRefusal expected) =>
        Assert.Equal(expected, Assert.Single(ScheduleLines.Read(line, Limits).Refusals).Time);

    [Theory]
    [InlineData("13h -5", AmountRefusal.Negative)]
    [InlineData("13h –5 mg", AmountRefusal.Negative)]
    [InlineData("13h 1,000", AmountRefusal.TooPrecise)]
    [InlineData("13h 1.2.3", AmountRefusal.NotANumber)]
    [InlineData("13h 99999999999", AmountRefusal.TooLarge)]
    public void A_wrong_dose_is_refused_with_its_own_reason(string line, AmountRefusal expected) =>
        Assert.Equal(expected, Assert.Single(ScheduleLines.Read(line, Limits).Refusals).Dose);

    [Fact]
    public void Each_bad_line_is_told_by_its_number_blank_lines_counted()
    {
        var reading = ScheduleLines.Read("13h 20\n\n15h 7\nbonjour\n17h 40", Limits);
        Assert.Null(reading.Schedule);
        Assert.Equal(
            [new(ScheduleRefusalKind.NotHalfTablets, 3, 7, 5), new(ScheduleRefusalKind.UnreadableLine, 4, Typed: "bonjour")],
            reading.Refusals);
        Assert.NotNull(ScheduleLines.Read("13h 20\n\n15h 5\n17h 40", Limits).Schedule);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \n \n")]
    public void An_empty_block_holds_no_intake(string? text) =>
        Assert.Equal([new ScheduleRefusal(ScheduleRefusalKind.NoIntake)], ScheduleLines.Read(text, Limits).Refusals);

    [Fact]
    public void A_block_beyond_the_longest_is_not_read_at_all()
    {
        var longest = "13h 20".PadRight(Schedule.LongestText, '\n');
        Assert.NotNull(ScheduleLines.Read(longest, Limits).Schedule);
        Assert.Equal(ScheduleRefusalKind.TextTooLong, Assert.Single(ScheduleLines.Read(longest + '\n', Limits).Refusals).Kind);
    }
}
