namespace Forum.Domain.Dosing;

/// <summary>A rising calendar, as a prescriber gave it: day 1 is the first day at the start total, then a step every so many days.</summary>
/// <remarks>Start of 15–20 mg/day, then 10 mg/day more every 3 or 4 days, up to the licensed maximum (French summary of product characteristics).</remarks>
public static class IncreaseCalendar
{
    /// <summary>Lays out the calendar up to and including the ceiling; the last step is smaller when a whole one would pass it.</summary>
    /// <param name="start">The first total, in mg/day: at most 20.</param>
    /// <param name="step">The rise, in mg/day: at most 10.</param>
    /// <param name="everyDays">Days from one rise to the next: at least 3.</param>
    /// <param name="ceiling">The last total, in mg/day: above the start, at most the licensed maximum.</param>
    /// <param name="limits">The limits in force.</param>
    /// <returns>The calendar, or every reason why there is none.</returns>
    public static CalendarReading Lay(Milligrams start, Milligrams step, int everyDays, Milligrams ceiling, ScheduleLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var rules = new CalendarRules(limits);
        rules.Total(CalendarField.Start, start, limits.HighestIncreaseStart.Value);
        rules.Total(CalendarField.Step, step, limits.LargestRise.Value);
        rules.Every(everyDays, limits.FewestDaysBetweenRises.Value);
        rules.Total(CalendarField.Ceiling, ceiling, limits.LicensedMaximum.Value, CalendarRefusalKind.AboveLicensedMaximum);
        if (rules.AllHold && ceiling <= start)
            rules.Refuse(CalendarField.Ceiling, CalendarRefusalKind.NothingToChange, ceiling.Value, start.Value);

        return rules.Read(() => new(CalendarKind.Increase, null, Rise(start, step, everyDays, ceiling)));
    }

    private static IEnumerable<DayTotal> Rise(Milligrams start, Milligrams step, int everyDays, Milligrams ceiling)
    {
        var (day, total) = (1, start);
        for (; total < ceiling; day += everyDays, total += step)
            yield return new(day, total);
        yield return new(day, ceiling);
    }
}
