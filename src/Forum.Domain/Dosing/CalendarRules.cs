namespace Forum.Domain.Dosing;

/// <summary>What the three kinds of calendar check alike, each with its own limit.</summary>
internal sealed class CalendarRules(ScheduleLimits limits)
{
    private readonly List<CalendarRefusal> _refusals = [];

    internal bool AllHold => _refusals.Count == 0;

    internal void Total(CalendarField field, Milligrams total, Milligrams highest, CalendarRefusalKind above = CalendarRefusalKind.TooHigh)
    {
        var half = limits.HalfTablet.Value;
        if (total == Milligrams.Zero)
            Refuse(field, CalendarRefusalKind.NotPositive, 0, half.Value);
        else if (!total.IsMultipleOf(half))
            Refuse(field, CalendarRefusalKind.NotHalfTablets, total.Value, half.Value);
        else if (total > highest)
            Refuse(field, above, total.Value, highest.Value);
    }

    internal void Every(int days, int fewest)
    {
        if (days < fewest)
            Refuse(CalendarField.Every, CalendarRefusalKind.TooFewDays, days, fewest);
        else if (days > limits.MostDaysBetweenSteps.Value)
            Refuse(CalendarField.Every, CalendarRefusalKind.TooManyDays, days, limits.MostDaysBetweenSteps.Value);
    }

    internal void Refuse(CalendarField field, CalendarRefusalKind kind, decimal value, decimal limit) =>
        _refusals.Add(new(field, kind, value, limit));

    internal CalendarReading Read(Func<DoseCalendar> calendar) => new(AllHold ? calendar() : null, _refusals);
}
