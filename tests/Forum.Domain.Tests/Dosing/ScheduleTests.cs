using Forum.Domain.Dosing;
using Xunit;
using static Forum.Domain.Tests.Dosing.Given;

namespace Forum.Domain.Tests.Dosing;

public sealed class ScheduleTests
{
    [Fact]
    public void Intakes_are_kept_in_the_order_of_the_clock()
    {
        var schedule = Schedule.Of([new(ClockTime.At(17), Mg(30)), new(ClockTime.At(13), Mg(20))], Limits).Schedule!;
        Assert.Equal("13:00x20,17:00x30", schedule.ToString());
        Assert.Equal(Mg(50), schedule.Total);
    }

    [Fact]
    public void The_same_intakes_make_the_same_schedule()
    {
        var schedule = Given.DayOf("13:00x20,17:00x30");
        Assert.Equal(schedule, Given.DayOf("17:00x30,13:00x20"));
        Assert.Equal(schedule.GetHashCode(), Given.DayOf("17:00x30,13:00x20").GetHashCode());
        Assert.NotEqual(schedule, Given.DayOf("17:00x30,13:00x25"));
        Assert.False(schedule.Equals(null));
    }

    [Fact]
    public void A_day_without_an_intake_is_refused()
    {
        Refused([], new ScheduleRefusal(ScheduleRefusalKind.NoIntake));
        Taken([5]);
    }

    [Fact]
    public void A_dose_of_zero_is_refused_at_its_place()
    {
        Refused([10, 0], new ScheduleRefusal(ScheduleRefusalKind.ZeroDose, 2));
        Taken([10, 5]);
    }

    [Fact]
    public void A_dose_that_tablets_cannot_make_is_refused_at_its_place()
    {
        Refused([10, 7], new ScheduleRefusal(ScheduleRefusalKind.NotHalfTablets, 2, 7, 5));
        Taken([10, 15]);
    }

    [Fact]
    public void A_thirteenth_intake_is_refused()
    {
        Refused([.. Enumerable.Repeat(5, 13)], new ScheduleRefusal(ScheduleRefusalKind.TooManyIntakes, null, 13, 12));
        Taken([.. Enumerable.Repeat(5, 12)]);
    }

    [Fact]
    public void A_total_beyond_the_largest_is_refused()
    {
        Refused([200, 205], new ScheduleRefusal(ScheduleRefusalKind.TotalTooHigh, null, 405, 400));
        Taken([200, 200]);
    }

    [Fact]
    public void Every_reason_is_given_at_once_the_lines_first() => Refused(
        [7, 0, 500],
        new(ScheduleRefusalKind.NotHalfTablets, 1, 7, 5),
        new(ScheduleRefusalKind.ZeroDose, 2),
        new(ScheduleRefusalKind.TotalTooHigh, null, 507, 400));

    [Fact]
    public void A_list_too_long_to_be_summed_in_milligrams_is_still_refused_with_figures()
    {
        var refusals = Schedule.Of(Enumerable.Repeat(new Intake(ClockTime.At(8), Mg(Milligrams.Largest)), 1_000), Limits).Refusals;
        Assert.Contains(new(ScheduleRefusalKind.TotalTooHigh, null, 100_000_000, 400), refusals);
    }

    private static void Refused(int[] doses, params ScheduleRefusal[] expected)
    {
        var reading = Read(doses);
        Assert.Null(reading.Schedule);
        Assert.Equal(expected, reading.Refusals);
    }

    private static void Taken(int[] doses)
    {
        var reading = Read(doses);
        Assert.Equal(doses.Sum(), reading.Schedule!.Total.Value);
        Assert.Empty(reading.Refusals);
    }

    private static ScheduleReading Read(int[] doses) =>
        Schedule.Of(doses.Select((dose, place) => new Intake(ClockTime.At(place), Mg(dose))), Limits);
}
