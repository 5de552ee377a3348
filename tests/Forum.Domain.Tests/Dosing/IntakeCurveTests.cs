using Forum.Domain.Dosing;
using Xunit;

namespace Forum.Domain.Tests.Dosing;

public sealed class IntakeCurveTests
{
    private static readonly Schedule ThreeOfForty = Given.DayOf("13:00x40,15:00x40,17:00x40");
    private static readonly IntakeCurve TwoDays = IntakeCurve.Draw(ThreeOfForty, Kinetics.Default, Regime.FirstDay, 48);

    [Theory]
    [InlineData(18 * 60, 76.690157)]
    [InlineData(22 * 60, 39.365109)]
    [InlineData((24 + 13) * 60, 2.925830)]
    public void Three_intakes_leave_the_published_levels(int minutes, double expected)
    {
        Assert.Equal(expected, TwoDays.Points.Single(point => point.Minutes == minutes).Centre, 1e-6);
        Assert.Equal(expected, IntakeCurve.LevelAt(ThreeOfForty, Kinetics.Default, Regime.FirstDay, minutes), 1e-6);
    }

    [Fact]
    public void The_maximum_is_found_to_the_minute()
    {
        Assert.Equal((17 * 60) + 43, TwoDays.Maximum.Minutes);
        Assert.Equal("17:43", TwoDays.Maximum.Clock.ToString());
        // The published 77.870114 was read on a grid of a thousandth of an hour; the very top lies a second later.
        Assert.Equal(77.870114, IntakeCurve.LevelAt(ThreeOfForty, Kinetics.Default, Regime.FirstDay, 17.724 * 60), 1e-6);
        Assert.Equal(77.870117, TwoDays.Maximum.Level, 1e-6);
    }

    // What is left of the first intake falls, so the second top comes a little before its hour.
    [Theory]
    [InlineData("08:00x10", 9 * 60)]
    [InlineData("23:30x10", 24 * 60)]
    [InlineData("08:00x10,20:00x10", (20 * 60) + 58)]
    public void The_maximum_lies_within_what_is_drawn_wherever_the_intakes_are(string address, int minutes) =>
        Assert.Equal(minutes, IntakeCurve.Draw(Given.DayOf(address), Kinetics.Default, Regime.FirstDay, 24).Maximum.Minutes);

    [Fact]
    public void A_row_stands_every_quarter_of_an_hour_from_midnight_to_midnight()
    {
        Assert.Equal(Enumerable.Range(0, 193).Select(i => i * 15), TwoDays.Points.Select(point => point.Minutes));
        var oneDay = IntakeCurve.Draw(ThreeOfForty, Kinetics.Default, Regime.FirstDay, 24);
        Assert.Equal(TwoDays.Points.Take(97), oneDay.Points);
        Assert.Equal(("00:00", "13:15", "00:00"), (oneDay.Points[0].Clock.ToString(), oneDay.Points[53].Clock.ToString(), oneDay.Points[96].Clock.ToString()));
    }

    [Fact]
    public void A_curve_lasts_one_day_or_two()
    {
        Assert.Equal([24, 48], IntakeCurve.Lengths);
        foreach (var hours in IntakeCurve.Lengths)
            Assert.NotEmpty(IntakeCurve.Draw(ThreeOfForty, Kinetics.Default, Regime.Steady, hours).Points);
        Assert.Throws<ArgumentOutOfRangeException>(() => IntakeCurve.Draw(ThreeOfForty, Kinetics.Default, Regime.Steady, 25));
    }

    [Fact]
    public void The_first_day_starts_from_nothing_and_its_second_day_only_shows_what_is_left()
    {
        Assert.Equal(0, TwoDays.Points[0].Centre);
        Assert.Equal(0, TwoDays.Points[52].High);
        Assert.True(TwoDays.Points[53].Low > 0);
        Assert.All(TwoDays.Points.Skip(97), point => Assert.True(point.Centre < 30));
    }

    [Fact]
    public void A_steady_day_is_like_the_day_before()
    {
        var steady = IntakeCurve.Draw(ThreeOfForty, Kinetics.Default, Regime.Steady, 48);
        Assert.Equal(
            steady.Points.Take(97).Select(point => (point.Low, point.Centre, point.High)),
            steady.Points.Skip(96).Select(point => (point.Low, point.Centre, point.High)));
        Assert.True(steady.Points[0].Centre > TwoDays.Points[0].Centre);
        Assert.True(steady.Maximum.Minutes < ClockTime.MinutesInDay);
    }

    [Fact]
    public void The_band_is_as_wide_as_its_half_lives()
    {
        var evening = TwoDays.Points.Single(point => point.Minutes == 22 * 60);
        Assert.Equal(IntakeCurve.LevelAt(ThreeOfForty, Given.Model(3, 1), Regime.FirstDay, 22 * 60), evening.Low, 1e-9);
        Assert.Equal(IntakeCurve.LevelAt(ThreeOfForty, Given.Model(6, 1), Regime.FirstDay, 22 * 60), evening.High, 1e-9);
    }

    [Fact]
    public void The_band_holds_the_lines_of_its_shortest_and_longest_half_life_everywhere()
    {
        var ends = TwoDays.Points.Select(point => (point, Levels: new[] { 3.0, 6.0 }.Select(t => IntakeCurve.LevelAt(ThreeOfForty, Given.Model(t, 1), Regime.FirstDay, point.Minutes)).ToArray()));
        Assert.All(ends, pair =>
        {
            Assert.True(pair.point.Low <= pair.Levels.Min() + 1e-9);
            Assert.True(pair.point.High >= pair.Levels.Max() - 1e-9);
        });
    }

    [Fact]
    public void A_level_before_the_first_midnight_is_not_asked()
    {
        Assert.Equal(0, IntakeCurve.LevelAt(ThreeOfForty, Kinetics.Default, Regime.FirstDay, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntakeCurve.LevelAt(ThreeOfForty, Kinetics.Default, Regime.FirstDay, -1));
    }
}
