using Forum.Domain.Dosing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Forum.Domain.Tests.Dosing.Given;

namespace Forum.Domain.Tests.Dosing;

public sealed class DailySplitTests
{
    private static readonly ClockTime[] Three = [ClockTime.At(8), ClockTime.At(13), ClockTime.At(19)];

    [Theory]
    [InlineData(60, "08:00x20,13:00x20,19:00x20")]
    [InlineData(65, "08:00x25,13:00x20,19:00x20")]
    [InlineData(70, "08:00x25,13:00x25,19:00x20")]
    [InlineData(10, "08:00x5,13:00x5")]
    [InlineData(5, "08:00x5")]
    public void Parts_are_as_even_as_half_tablets_allow(int total, string expected) =>
        Assert.Equal(expected, Split(total, Three).ToString());

    [Fact]
    public void What_is_left_over_goes_to_the_time_written_first() =>
        Assert.Equal("08:00x20,13:00x20,19:00x25", Split(65, [Three[2], Three[0], Three[1]]).ToString());

    [Theory]
    [InlineData(40, new[] { 1, 1, 2 }, "08:00x10,13:00x10,19:00x20")]
    [InlineData(45, new[] { 1, 1, 2 }, "08:00x10,13:00x10,19:00x25")]
    [InlineData(55, new[] { 1, 1, 2 }, "08:00x15,13:00x15,19:00x25")]
    [InlineData(15, new[] { 1, 1, 100 }, "19:00x15")]
    public void Shares_weigh_the_parts_and_the_largest_remainder_comes_first(int total, int[] shares, string expected) =>
        Assert.Equal(expected, Split(total, Three, shares).ToString());

    [Fact]
    public void A_total_of_zero_or_not_in_half_tablets_or_too_high_is_refused()
    {
        Refused(0, Three, [], new SplitRefusal(SplitRefusalKind.ZeroTotal, 0, 5));
        Refused(62, Three, [], new SplitRefusal(SplitRefusalKind.NotHalfTablets, 62, 5));
        Refused(405, Three, [], new SplitRefusal(SplitRefusalKind.TotalTooHigh, 405, 400));
        Assert.Equal(Mg(5), Split(5, Three).Total);
        Assert.Equal(Mg(400), Split(400, Three).Total);
    }

    [Fact]
    public void Times_are_one_to_twelve_and_all_different()
    {
        ClockTime[] twelve = [.. Enumerable.Range(0, 12).Select(hour => ClockTime.At(hour))];
        Refused(60, [], [], new SplitRefusal(SplitRefusalKind.NoTime, 0, 1));
        Refused(60, [.. twelve, ClockTime.At(12)], [], new SplitRefusal(SplitRefusalKind.TooManyTimes, 13, 12));
        Refused(60, [Three[0], Three[1], Three[0]], [], new SplitRefusal(SplitRefusalKind.TimeGivenTwice, 2, 1, Three[0]));
        Assert.Equal(12, Split(60, twelve).Intakes.Count);
        Assert.Single(Split(60, [Three[0]]).Intakes);
    }

    [Fact]
    public void Shares_are_one_for_each_time_from_one_to_a_hundred()
    {
        Refused(60, Three, [1, 2], new SplitRefusal(SplitRefusalKind.SharesDoNotMatch, 2, 3));
        Refused(60, Three, [1, 0, 2], new SplitRefusal(SplitRefusalKind.ShareOutOfRange, 0, 100));
        Refused(60, Three, [1, 101, 2], new SplitRefusal(SplitRefusalKind.ShareOutOfRange, 101, 100));
        Assert.Equal(Mg(60), Split(60, Three, [1, 100, 1]).Total);
    }

    [Fact]
    public void A_split_keeps_the_total_and_even_parts_never_differ_by_more_than_half_a_tablet() => Prop.ForAll(
        (from halves in Gen.Choose(1, 80) from count in Gen.Choose(1, 12) from shares in Gen.Choose(1, 100).ArrayOf(count) select (Total: 5 * halves, Shares: shares)).ToArbitrary(),
        given =>
        {
            ClockTime[] times = [.. given.Shares.Select((_, hour) => ClockTime.At(hour))];
            var even = Split(given.Total, times).Intakes.Select(intake => intake.Dose).ToArray();
            var parts = even.Concat(Enumerable.Repeat(Milligrams.Zero, times.Length - even.Length)).ToArray();
            return parts.Max() - parts.Min() <= Mg(5)
                && parts.Aggregate((sum, part) => sum + part) == Mg(given.Total)
                && Split(given.Total, times, given.Shares).Total == Mg(given.Total);
        }).QuickCheckThrowOnFailure();

    private static Schedule Split(int total, ClockTime[] times, params int[] shares)
    {
        var reading = DailySplit.Over(Mg(total), times, shares, Limits);
        Assert.Empty(reading.Refusals);
        return reading.Schedule!;
    }

    private static void Refused(int total, ClockTime[] times, int[] shares, SplitRefusal expected)
    {
        var reading = DailySplit.Over(Mg(total), times, shares, Limits);
        Assert.Null(reading.Schedule);
        Assert.Equal([expected], reading.Refusals);
    }
}
