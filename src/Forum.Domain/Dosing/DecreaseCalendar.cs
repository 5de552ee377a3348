namespace Forum.Domain.Dosing;

/// <summary>A falling calendar that ends at a lower dose, as a prescriber gave it: day 1 is the first day at a lower dose.</summary>
/// <remarks>Going down towards a dose of comfort is slow: 10 mg less every 3 to 5 weeks is the association's practice.</remarks>
public static class DecreaseCalendar
{
    /// <summary>Lays out the calendar down to and including the floor; the last step is smaller when a whole one would pass it.</summary>
    /// <param name="start">The total taken until then, in mg/day: at most 400.</param>
    /// <param name="step">The drop, in mg/day: at most 15.</param>
    /// <param name="everyDays">Days from one drop to the next: at least 2.</param>
    /// <param name="floor">The last total, in mg/day: below the start, above zero (a calendar to zero is a <see cref="StopCalendar"/>).</param>
    /// <param name="limits">The limits in force.</param>
    /// <returns>The calendar, or every reason why there is none.</returns>
    public static CalendarReading Lay(Milligrams start, Milligrams step, int everyDays, Milligrams floor, ScheduleLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var rules = new CalendarRules(limits);
        CheckDrops(rules, start, step, everyDays, limits);
        rules.Total(CalendarField.Floor, floor, limits.HighestDecreaseStart.Value);
        if (rules.AllHold && floor >= start)
            rules.Refuse(CalendarField.Floor, CalendarRefusalKind.NothingToChange, floor.Value, start.Value);

        return rules.Read(() => new(CalendarKind.Decrease, start, Fall(start, step, everyDays, floor)));
    }

    internal static void CheckDrops(CalendarRules rules, Milligrams start, Milligrams step, int everyDays, ScheduleLimits limits)
    {
        rules.Total(CalendarField.Start, start, limits.HighestDecreaseStart.Value);
        rules.Total(CalendarField.Step, step, limits.LargestDrop.Value);
        rules.Every(everyDays, limits.FewestDaysBetweenDrops.Value);
    }

    internal static IEnumerable<DayTotal> Fall(Milligrams start, Milligrams step, int everyDays, Milligrams floor)
    {
        var (day, total) = (1, start);
        for (; total > floor + step; day += everyDays)
        {
            total -= step;
            yield return new(day, total);
        }

        yield return new(day, floor);
    }
}
