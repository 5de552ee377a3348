namespace Forum.Domain.Dosing;

/// <summary>Something that a taken schedule is shown with. A statement about the schedule, never about the person.</summary>
/// <param name="Kind">What is to be said; it also fixes the unit of the figures.</param>
/// <param name="Value">The schedule's own figure.</param>
/// <param name="Limit">The general figure that it passes, with its source and date.</param>
/// <param name="First">The time concerned, or the earlier of two; null when the whole day is meant.</param>
/// <param name="Second">The later of two times; past midnight it is the next day's.</param>
public sealed record ScheduleCaution(
    ScheduleCautionKind Kind,
    decimal Value,
    DosingLimit<decimal> Limit,
    ClockTime? First = null,
    ClockTime? Second = null);

/// <summary>What a schedule is shown with.</summary>
public enum ScheduleCautionKind
{
    /// <summary>The total is above the licensed maximum, in mg/day: the prescriber's decision alone.</summary>
    AboveLicensedMaximum,

    /// <summary>More than <see cref="ScheduleLimits.LargestIntake"/> at one time, in mg.</summary>
    LargeIntake,

    /// <summary>Less than <see cref="ScheduleLimits.ShortestGap"/> between two intakes, in minutes.</summary>
    CloseIntakes,
}
