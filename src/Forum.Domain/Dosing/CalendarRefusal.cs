namespace Forum.Domain.Dosing;

/// <summary>Why a calendar is not laid out, with the figures of the sentence that says so.</summary>
/// <param name="Field">The figure that would have to change.</param>
/// <param name="Kind">The reason.</param>
/// <param name="Value">What was asked: mg/day, or days for <see cref="CalendarField.Every"/>.</param>
/// <param name="Limit">What it was held against, in the same unit.</param>
public sealed record CalendarRefusal(CalendarField Field, CalendarRefusalKind Kind, decimal Value, decimal Limit);

/// <summary>The figures that make a calendar.</summary>
public enum CalendarField
{
    /// <summary>The first total of an increase, or the total from which a decrease or a stop leaves, in mg/day.</summary>
    Start,

    /// <summary>By how much the total changes, in mg/day.</summary>
    Step,

    /// <summary>Days from one change to the next.</summary>
    Every,

    /// <summary>The total at which an increase ends, in mg/day.</summary>
    Ceiling,

    /// <summary>The total at which a decrease ends, in mg/day.</summary>
    Floor,
}

/// <summary>The reasons not to lay out a calendar.</summary>
public enum CalendarRefusalKind
{
    /// <summary>Zero or less.</summary>
    NotPositive,

    /// <summary>Not in half tablets; limit: half a tablet in mg.</summary>
    NotHalfTablets,

    /// <summary>More mg/day than a calendar of this kind takes.</summary>
    TooHigh,

    /// <summary>A ceiling above the licensed maximum: only a prescriber decides that, so no calendar is laid out.</summary>
    AboveLicensedMaximum,

    /// <summary>Fewer days than a step of this kind takes.</summary>
    TooFewDays,

    /// <summary>More days than a step can take.</summary>
    TooManyDays,

    /// <summary>The end is not beyond the start; limit: the start.</summary>
    NothingToChange,

    /// <summary>Value: days at a lower dose before the first day without any; limit: the fewest that are accepted.</summary>
    StopTooFast,
}

/// <summary>A calendar, or every reason why there is none: never both, never neither.</summary>
/// <param name="Calendar">The calendar, or null when refused.</param>
/// <param name="Refusals">Empty when there is a calendar; otherwise in the order of the fields.</param>
public sealed record CalendarReading(DoseCalendar? Calendar, IReadOnlyList<CalendarRefusal> Refusals);
