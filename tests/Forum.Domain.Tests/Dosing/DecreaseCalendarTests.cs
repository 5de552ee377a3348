using Forum.Domain.Dosing;
using Xunit;
using static Forum.Domain.Tests.Dosing.Given;

namespace Forum.Domain.Tests.Dosing;

public sealed class DecreaseCalendarTests
{
    [Fact]
    public void Day_one_is_the_first_day_at_a_lower_dose() =>
        Assert.Equal("1:70 29:60 57:50", Rows(Laid(80, 10, 28, 50).Changes));

    [Fact]
    public void The_last_step_lands_on_the_floor() =>
        Assert.Equal("1:65 22:50 43:45", Rows(Laid(80, 15, 21, 45).Changes));

    [Fact]
    public void A_calendar_says_what_it_is()
    {
        var calendar = Laid(80, 10, 28, 50);
        Assert.Equal((CalendarKind.Decrease, Mg(80), 57, Mg(50), Mg(80)), (calendar.Kind, calendar.Before, calendar.LastDay, calendar.LastTotal, calendar.Highest));
    }

    [Fact]
    public void A_start_over_four_hundred_is_refused_and_a_high_one_has_its_slow_way_down()
    {
        Refused(405, 10, 28, 50, new CalendarRefusal(CalendarField.Start, CalendarRefusalKind.TooHigh, 405, 400));
        Assert.Equal(35, Laid(400, 10, 28, 50).Changes.Count);
    }

    [Fact]
    public void A_drop_over_fifteen_is_refused()
    {
        Refused(80, 20, 28, 50, new CalendarRefusal(CalendarField.Step, CalendarRefusalKind.TooHigh, 20, 15));
        Laid(80, 15, 28, 50);
    }

    [Fact]
    public void Steps_closer_than_two_days_are_refused()
    {
        Refused(80, 10, 1, 50, new CalendarRefusal(CalendarField.Every, CalendarRefusalKind.TooFewDays, 1, 2));
        Laid(80, 10, 2, 50);
    }

    [Fact]
    public void Steps_more_than_ninety_days_apart_are_refused()
    {
        Refused(80, 10, 91, 50, new CalendarRefusal(CalendarField.Every, CalendarRefusalKind.TooManyDays, 91, 90));
        Laid(80, 10, 90, 50);
    }

    [Fact]
    public void A_floor_of_zero_is_a_stop_and_not_a_decrease()
    {
        Refused(80, 10, 28, 0, new CalendarRefusal(CalendarField.Floor, CalendarRefusalKind.NotPositive, 0, 5));
        Laid(80, 10, 28, 5);
    }

    [Fact]
    public void A_floor_that_is_not_below_the_start_is_refused()
    {
        Refused(80, 10, 28, 80, new CalendarRefusal(CalendarField.Floor, CalendarRefusalKind.NothingToChange, 80, 80));
        Assert.Equal("1:75", Rows(Laid(80, 10, 28, 75).Changes));
    }

    [Fact]
    public void Doses_that_tablets_cannot_make_are_refused_each_at_its_field()
    {
        Refused(78, 12, 28, 51,
            new CalendarRefusal(CalendarField.Start, CalendarRefusalKind.NotHalfTablets, 78, 5),
            new CalendarRefusal(CalendarField.Step, CalendarRefusalKind.NotHalfTablets, 12, 5),
            new CalendarRefusal(CalendarField.Floor, CalendarRefusalKind.NotHalfTablets, 51, 5));
        Laid(75, 10, 28, 50);
    }

    private static DoseCalendar Laid(int start, int step, int every, int floor)
    {
        var reading = DecreaseCalendar.Lay(Mg(start), Mg(step), every, Mg(floor), Limits);
        Assert.Empty(reading.Refusals);
        return reading.Calendar!;
    }

    private static void Refused(int start, int step, int every, int floor, params CalendarRefusal[] expected)
    {
        var reading = DecreaseCalendar.Lay(Mg(start), Mg(step), every, Mg(floor), Limits);
        Assert.Null(reading.Calendar);
        Assert.Equal(expected, reading.Refusals);
    }
}
