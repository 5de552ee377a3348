using Forum.Domain.Dosing;
using Xunit;
using static Forum.Domain.Tests.Dosing.Given;

namespace Forum.Domain.Tests.Dosing;

public sealed class StopCalendarTests
{
    // A drop this large is never accepted by default: it is what lets the rule on the length of a stop be seen alone.
    private static readonly ScheduleLimits LargeDrops = Limits with { LargestDrop = Limits.LargestDrop with { Value = Mg(40) } };

    [Fact]
    public void From_eighty_by_ten_every_two_days_the_first_day_without_is_the_fifteenth() =>
        Assert.Equal("1:70 3:60 5:50 7:40 9:30 11:20 13:10 15:0", Rows(Laid(80, 10, 2).Changes));

    [Fact]
    public void The_last_step_lands_on_zero() =>
        Assert.Equal("1:25 4:10 7:0", Rows(Laid(40, 15, 3).Changes));

    [Fact]
    public void A_calendar_says_what_it_is()
    {
        var calendar = Laid(40, 10, 7);
        Assert.Equal((CalendarKind.Stop, Mg(40), 22, Mg(0), Mg(40)), (calendar.Kind, calendar.Before, calendar.LastDay, calendar.LastTotal, calendar.Highest));
    }

    [Fact]
    public void A_stop_from_eighty_with_fewer_than_seven_days_at_a_lower_dose_is_refused()
    {
        Refused(80, 40, 6, LargeDrops, new CalendarRefusal(CalendarField.Every, CalendarRefusalKind.StopTooFast, 6, 7));
        Assert.Equal("1:40 8:0", Rows(StopCalendar.Lay(Mg(80), Mg(40), 7, LargeDrops).Calendar!.Changes));
    }

    [Fact]
    public void A_stop_from_more_than_eighty_has_the_same_shortest_length_and_from_less_it_has_none()
    {
        Refused(100, 40, 3, LargeDrops, new CalendarRefusal(CalendarField.Every, CalendarRefusalKind.StopTooFast, 6, 7));
        Assert.NotNull(StopCalendar.Lay(Mg(75), Mg(40), 6, LargeDrops).Calendar);
    }

    [Fact]
    public void The_fastest_accepted_stop_from_eighty_is_longer_than_a_week() =>
        Assert.Equal("1:65 3:50 5:35 7:20 9:5 11:0", Rows(Laid(80, 15, 2).Changes));

    [Fact]
    public void A_start_over_four_hundred_is_refused()
    {
        Refused(405, 10, 7, Limits, new CalendarRefusal(CalendarField.Start, CalendarRefusalKind.TooHigh, 405, 400));
        Assert.Equal(40, Laid(400, 10, 7).Changes.Count);
    }

    [Fact]
    public void A_drop_over_fifteen_is_refused()
    {
        Refused(80, 20, 7, Limits, new CalendarRefusal(CalendarField.Step, CalendarRefusalKind.TooHigh, 20, 15));
        Laid(80, 15, 7);
    }

    [Fact]
    public void Steps_closer_than_two_days_are_refused()
    {
        Refused(80, 10, 1, Limits, new CalendarRefusal(CalendarField.Every, CalendarRefusalKind.TooFewDays, 1, 2));
        Laid(80, 10, 2);
    }

    [Fact]
    public void Doses_of_zero_and_doses_that_tablets_cannot_make_are_refused_each_at_its_field()
    {
        Refused(0, 0, 7, Limits,
            new CalendarRefusal(CalendarField.Start, CalendarRefusalKind.NotPositive, 0, 5),
            new CalendarRefusal(CalendarField.Step, CalendarRefusalKind.NotPositive, 0, 5));
        Refused(33, 7, 7, Limits,
            new CalendarRefusal(CalendarField.Start, CalendarRefusalKind.NotHalfTablets, 33, 5),
            new CalendarRefusal(CalendarField.Step, CalendarRefusalKind.NotHalfTablets, 7, 5));
        Laid(5, 5, 7);
    }

    private static DoseCalendar Laid(int start, int step, int every)
    {
        var reading = StopCalendar.Lay(Mg(start), Mg(step), every, Limits);
        Assert.Empty(reading.Refusals);
        return reading.Calendar!;
    }

    private static void Refused(int start, int step, int every, ScheduleLimits limits, params CalendarRefusal[] expected)
    {
        var reading = StopCalendar.Lay(Mg(start), Mg(step), every, limits);
        Assert.Null(reading.Calendar);
        Assert.Equal(expected, reading.Refusals);
    }
}
