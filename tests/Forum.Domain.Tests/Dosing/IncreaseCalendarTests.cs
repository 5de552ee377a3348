using Forum.Domain.Dosing;
using Xunit;
using static Forum.Domain.Tests.Dosing.Given;

namespace Forum.Domain.Tests.Dosing;

public sealed class IncreaseCalendarTests
{
    [Fact]
    public void From_fifteen_by_ten_every_three_days_the_last_step_is_five() =>
        Assert.Equal("1:15 4:25 7:35 10:45 13:55 16:65 19:75 22:80", Rows(Laid(15, 10, 3, 80).Changes));

    [Fact]
    public void From_ten_by_ten_every_three_days_gives_the_association_s_weekly_table()
    {
        var weeks = Laid(10, 10, 3, 80).Weeks();
        Assert.Equal(
            ["10 10 10 20 20 20 30", "30 30 40 40 40 50 50", "50 60 60 60 70 70 70", "80 80 80 80 80 80 80"],
            weeks.Select(week => string.Join(' ', week.Days.Select(day => day.Total))));
        Assert.Equal([1, 2, 3, 4], weeks.Select(week => week.Number));
    }

    [Fact]
    public void A_calendar_says_what_it_is()
    {
        var calendar = Laid(20, 5, 4, 30);
        Assert.Equal("1:20 5:25 9:30", Rows(calendar.Changes));
        Assert.Equal((CalendarKind.Increase, null, 9, Mg(30), Mg(30)), (calendar.Kind, calendar.Before, calendar.LastDay, calendar.LastTotal, calendar.Highest));
    }

    [Fact]
    public void A_start_over_twenty_is_refused()
    {
        Refused(25, 10, 3, 80, new CalendarRefusal(CalendarField.Start, CalendarRefusalKind.TooHigh, 25, 20));
        Laid(20, 10, 3, 80);
    }

    [Fact]
    public void A_step_over_ten_is_refused()
    {
        Refused(15, 15, 3, 80, new CalendarRefusal(CalendarField.Step, CalendarRefusalKind.TooHigh, 15, 10));
        Laid(15, 10, 3, 80);
    }

    [Fact]
    public void Steps_closer_than_three_days_are_refused()
    {
        Refused(15, 10, 2, 80, new CalendarRefusal(CalendarField.Every, CalendarRefusalKind.TooFewDays, 2, 3));
        Refused(15, 10, -1, 80, new CalendarRefusal(CalendarField.Every, CalendarRefusalKind.TooFewDays, -1, 3));
        Laid(15, 10, 3, 80);
    }

    [Fact]
    public void Steps_more_than_ninety_days_apart_are_refused()
    {
        Refused(15, 10, 91, 80, new CalendarRefusal(CalendarField.Every, CalendarRefusalKind.TooManyDays, 91, 90));
        Assert.Equal(631, Laid(15, 10, 90, 80).LastDay);
    }

    [Fact]
    public void A_ceiling_above_the_licensed_maximum_is_refused()
    {
        Refused(15, 10, 3, 85, new CalendarRefusal(CalendarField.Ceiling, CalendarRefusalKind.AboveLicensedMaximum, 85, 80));
        Laid(15, 10, 3, 80);
    }

    [Fact]
    public void The_licensed_maximum_that_refuses_is_the_configured_one()
    {
        var stricter = Limits.WithLicensedMaximum(Mg(60), new(2027, 1, 1));
        Assert.Equal(
            [new(CalendarField.Ceiling, CalendarRefusalKind.AboveLicensedMaximum, 65, 60)],
            IncreaseCalendar.Lay(Mg(15), Mg(10), 3, Mg(65), stricter).Refusals);
        Assert.NotNull(IncreaseCalendar.Lay(Mg(15), Mg(10), 3, Mg(60), stricter).Calendar);
    }

    [Fact]
    public void A_ceiling_that_is_not_above_the_start_is_refused()
    {
        Refused(20, 10, 3, 20, new CalendarRefusal(CalendarField.Ceiling, CalendarRefusalKind.NothingToChange, 20, 20));
        Assert.Equal("1:20 4:25", Rows(Laid(20, 10, 3, 25).Changes));
    }

    [Fact]
    public void Doses_of_zero_and_doses_that_tablets_cannot_make_are_refused_each_at_its_field()
    {
        Refused(0, 7, 3, 72,
            new CalendarRefusal(CalendarField.Start, CalendarRefusalKind.NotPositive, 0, 5),
            new CalendarRefusal(CalendarField.Step, CalendarRefusalKind.NotHalfTablets, 7, 5),
            new CalendarRefusal(CalendarField.Ceiling, CalendarRefusalKind.NotHalfTablets, 72, 5));
        Laid(5, 5, 3, 70);
    }

    private static DoseCalendar Laid(int start, int step, int every, int ceiling)
    {
        var reading = IncreaseCalendar.Lay(Mg(start), Mg(step), every, Mg(ceiling), Limits);
        Assert.Empty(reading.Refusals);
        return reading.Calendar!;
    }

    private static void Refused(int start, int step, int every, int ceiling, params CalendarRefusal[] expected)
    {
        var reading = IncreaseCalendar.Lay(Mg(start), Mg(step), every, Mg(ceiling), Limits);
        Assert.Null(reading.Calendar);
        Assert.Equal(expected, reading.Refusals);
    }
}
