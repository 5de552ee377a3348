namespace Forum.Domain.Dosing;

/// <summary>Why a schedule is not taken, with the figures of the sentence that says so.</summary>
/// <param name="Kind">The reason; it also fixes the unit of the figures.</param>
/// <param name="Line">The line of a block, or the place in an address or a list, from 1; null when the whole schedule is meant.</param>
/// <param name="Value">What was asked: mg, or a number of intakes or characters.</param>
/// <param name="Limit">What it was held against, in the same unit.</param>
/// <param name="Typed">The beginning of what was typed there, to be quoted.</param>
/// <param name="Time">For <see cref="ScheduleRefusalKind.UnreadableTime"/>, what is wrong with the time.</param>
/// <param name="Dose">For <see cref="ScheduleRefusalKind.UnreadableDose"/>, what is wrong with the dose.</param>
public sealed record ScheduleRefusal(
    ScheduleRefusalKind Kind,
    int? Line = null,
    decimal? Value = null,
    decimal? Limit = null,
    string? Typed = null,
    ClockTimeRefusal Time = ClockTimeRefusal.None,
    AmountRefusal Dose = AmountRefusal.None);

/// <summary>The reasons not to take a schedule.</summary>
public enum ScheduleRefusalKind
{
    /// <summary>No intake at all.</summary>
    NoIntake,

    /// <summary>Value: characters typed; limit: <see cref="Schedule.LongestText"/>.</summary>
    TextTooLong,

    /// <summary>Neither a time nor a dose was recognised.</summary>
    UnreadableLine,

    /// <summary>A time stands there without a dose.</summary>
    MissingDose,

    /// <summary><c>13 h 30</c> alone: half past one without a dose, or 30 mg at one o'clock.</summary>
    AmbiguousLine,

    /// <summary>The time is wrong; see <see cref="ScheduleRefusal.Time"/>.</summary>
    UnreadableTime,

    /// <summary>The dose is wrong, or negative; see <see cref="ScheduleRefusal.Dose"/>.</summary>
    UnreadableDose,

    /// <summary>A dose of zero.</summary>
    ZeroDose,

    /// <summary>Value: the dose in mg; limit: half a tablet in mg.</summary>
    NotHalfTablets,

    /// <summary>Value: intakes; limit: <see cref="ScheduleLimits.MostIntakes"/>.</summary>
    TooManyIntakes,

    /// <summary>Value: the total in mg/day; limit: <see cref="ScheduleLimits.LargestTotal"/>.</summary>
    TotalTooHigh,
}

/// <summary>A schedule, or every reason why there is none: never both, never neither.</summary>
/// <param name="Schedule">The schedule, or null when refused.</param>
/// <param name="Refusals">Empty when there is a schedule; otherwise in the order of the lines, whole-schedule reasons last.</param>
public sealed record ScheduleReading(Schedule? Schedule, IReadOnlyList<ScheduleRefusal> Refusals);
