namespace Forum.Domain.Dosing;

/// <summary>A falling calendar that ends without any dose, as a prescriber gave it: day 1 is the first day at a lower dose.</summary>
/// <remarks>
/// Stopping is never abrupt: steps of 10–15 mg/day over one to two weeks at least (French summary of product characteristics). An abrupt stop can
/// bring seizures, confusion and hallucinations; every page that shows this calendar says so.
/// </remarks>
public static class StopCalendar
{
    /// <summary>Lays out the calendar down to the first day without any dose; the last step is smaller when a whole one would pass zero.</summary>
    /// <param name="start">The total taken until then, in mg/day: at most 400.</param>
    /// <param name="step">The drop, in mg/day: at most 15.</param>
    /// <param name="everyDays">Days from one drop to the next: at least 2.</param>
    /// <param name="limits">The limits in force.</param>
    /// <returns>The calendar, or every reason why there is none.</returns>
    public static CalendarReading Lay(Milligrams start, Milligrams step, int everyDays, ScheduleLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var rules = new CalendarRules(limits);
        DecreaseCalendar.CheckDrops(rules, start, step, everyDays, limits);
        if (rules.AllHold && start >= limits.SlowStopFrom.Value)
            CheckLength(rules, start, step, everyDays, limits.ShortestStop.Value);

        return rules.Read(() => new(CalendarKind.Stop, start, DecreaseCalendar.Fall(start, step, everyDays, Milligrams.Zero)));
    }

    // The drops and intervals accepted today already make a stop from 80 mg longer than this; the rule stands by itself so that
    // loosening one of them by configuration cannot shorten a stop. Days are counted the stricter way: those at a lower dose only.
    private static void CheckLength(CalendarRules rules, Milligrams start, Milligrams step, int everyDays, int fewest)
    {
        var daysAtLowerDose = DecreaseCalendar.Fall(start, step, everyDays, Milligrams.Zero).Last().Day - 1;
        if (daysAtLowerDose < fewest)
            rules.Refuse(CalendarField.Every, CalendarRefusalKind.StopTooFast, daysAtLowerDose, fewest);
    }
}
