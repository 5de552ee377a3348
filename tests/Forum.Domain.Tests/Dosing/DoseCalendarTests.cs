using Forum.Domain.Dosing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Forum.Domain.Tests.Dosing.Given;

namespace Forum.Domain.Tests.Dosing;

public sealed class DoseCalendarTests
{
    private static readonly DoseCalendar Increase = IncreaseCalendar.Lay(Mg(15), Mg(10), 3, Mg(80), Limits).Calendar!;
    private static readonly DoseCalendar Stop = StopCalendar.Lay(Mg(30), Mg(10), 3, Limits).Calendar!;

    [Fact]
    public void Every_day_has_the_total_of_the_last_change()
    {
        Assert.Equal("1:20 2:20 3:20 4:10 5:10 6:10 7:0", Rows(Stop.Days()));
        Assert.Equal(Mg(75), Increase.TotalOn(21));
        Assert.Equal(Mg(80), Increase.TotalOn(22));
        Assert.Equal(Mg(80), Increase.TotalOn(1_000));
    }

    [Fact]
    public void There_is_no_day_before_day_one()
    {
        Assert.Equal(Mg(15), Increase.TotalOn(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Increase.TotalOn(0));
    }

    [Fact]
    public void Weeks_are_whole_and_stop_with_the_one_of_the_last_change()
    {
        var week = Assert.Single(Stop.Weeks());
        Assert.Equal("1:20 2:20 3:20 4:10 5:10 6:10 7:0", Rows(week.Days));
        Assert.Equal("22:80 23:80 24:80 25:80 26:80 27:80 28:80", Rows(Increase.Weeks()[^1].Days));
    }

    [Fact]
    public void Tablets_of_ten_are_counted_over_the_days_asked()
    {
        Assert.Equal(9, Stop.Tablets(1, 7).Tablets);
        Assert.Equal(4.5m, Increase.Tablets(1, 3).Tablets);
        Assert.Equal(5, Increase.Tablets(1, 3).AtHand);
        Assert.Equal((15 + 25) * 3 / 10, Increase.Tablets(1, 6).AtHand);
        Assert.Equal(8, Increase.Tablets(22, 22).AtHand);
    }

    [Fact]
    public void Tablets_are_counted_forwards_from_day_one()
    {
        Assert.Equal(1.5m, Increase.Tablets(1, 1).Tablets);
        Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Tablets(0, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Tablets(3, 2));
    }

    [Fact]
    public void A_fall_never_drops_by_more_than_its_step_and_always_reaches_zero() => Prop.ForAll(
        (from start in Gen.Choose(1, 80) from step in Gen.Choose(1, 3) from every in Gen.Choose(2, 90) select (Start: 5 * start, Step: 5 * step, Every: every)).ToArbitrary(),
        plan =>
        {
            var calendar = StopCalendar.Lay(Mg(plan.Start), Mg(plan.Step), plan.Every, Limits).Calendar!;
            var totals = calendar.Changes.Select(change => change.Total).Prepend(Mg(plan.Start)).ToArray();
            return totals.Zip(totals.Skip(1)).All(pair => pair.Second < pair.First && pair.First - pair.Second <= Mg(plan.Step))
                && calendar.Changes.Select((change, place) => change.Day == 1 + (place * plan.Every)).All(inStep => inStep)
                && calendar.LastTotal == Milligrams.Zero
                && calendar.Tablets(1, calendar.LastDay).Halves * 5 == calendar.Days().Sum(day => day.Total.Value);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_rise_never_climbs_by_more_than_its_step_and_always_reaches_the_ceiling() => Prop.ForAll(
        (from start in Gen.Choose(1, 4) from step in Gen.Choose(1, 2) from every in Gen.Choose(3, 90) from ceiling in Gen.Choose(5, 16) select (Start: 5 * start, Step: 5 * step, Every: every, Ceiling: 5 * ceiling)).ToArbitrary(),
        plan =>
        {
            var calendar = IncreaseCalendar.Lay(Mg(plan.Start), Mg(plan.Step), plan.Every, Mg(plan.Ceiling), Limits).Calendar!;
            var totals = calendar.Changes.Select(change => change.Total).ToArray();
            return totals[0] == Mg(plan.Start)
                && totals.Zip(totals.Skip(1)).All(pair => pair.First < pair.Second && pair.Second - pair.First <= Mg(plan.Step))
                && calendar.LastTotal == Mg(plan.Ceiling)
                && calendar.Weeks().SelectMany(week => week.Days).Take(calendar.LastDay).SequenceEqual(calendar.Days());
        }).QuickCheckThrowOnFailure();
}
