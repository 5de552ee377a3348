namespace Forum.Domain.Dosing;

/// <summary>The intakes of one day, in the order of the clock: what a prescriber gave, laid out as arithmetic.</summary>
public sealed class Schedule : IEquatable<Schedule>
{
    /// <summary>The longest text that is read as a schedule, in characters.</summary>
    public const int LongestText = 1_000;

    private readonly Intake[] _intakes;

    private Schedule(IEnumerable<Intake> intakes) =>
        _intakes = [.. intakes.OrderBy(intake => intake.At).ThenBy(intake => intake.Dose)];

    /// <summary>At least one intake, earliest first.</summary>
    public IReadOnlyList<Intake> Intakes => _intakes;

    /// <summary>The day's total in mg.</summary>
    public Milligrams Total => _intakes.Aggregate(Milligrams.Zero, (sum, intake) => sum + intake.Dose);

    /// <summary>Takes or refuses a list of intakes, in any order.</summary>
    /// <param name="intakes">The intakes; a refusal's line is the place in this list, from 1.</param>
    /// <param name="limits">The limits in force.</param>
    /// <returns>A schedule within the limits, or the reasons: no intake, a dose of zero or not in half tablets, too many intakes, too high a total.</returns>
    public static ScheduleReading Of(IEnumerable<Intake> intakes, ScheduleLimits limits)
    {
        ArgumentNullException.ThrowIfNull(intakes);
        return Of([.. intakes.Select((intake, place) => (place + 1, intake))], [], limits);
    }

    /// <summary>Takes what a parser read, unless it found reasons not to.</summary>
    internal static ScheduleReading Of(IReadOnlyList<(int Line, Intake Intake)> read, IReadOnlyList<ScheduleRefusal> unreadable, ScheduleLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        IReadOnlyList<ScheduleRefusal> refusals =
        [
            .. unreadable.Concat(read.SelectMany(line => WhyNot(line.Line, line.Intake.Dose, limits))).OrderBy(refusal => refusal.Line),
            .. WhyNotTogether(read, unreadable.Count > 0, limits),
        ];
        return new(refusals.Count == 0 ? new(read.Select(line => line.Intake)) : null, refusals);
    }

    /// <summary>What the schedule is to be shown with, under the limits in force; often nothing.</summary>
    /// <param name="limits">The limits in force.</param>
    /// <returns>The day's total first, then large intakes, then close ones, each in the order of the clock.</returns>
    public IReadOnlyList<ScheduleCaution> Cautions(ScheduleLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return [.. TotalCaution(limits), .. LargeIntakes(limits), .. CloseIntakes(limits)];
    }

    internal ReadOnlySpan<Intake> AsSpan() => _intakes;

    /// <summary>Whether the same doses are taken at the same times.</summary>
    public bool Equals(Schedule? other) => other is not null && _intakes.AsSpan().SequenceEqual(other._intakes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Schedule);

    /// <inheritdoc/>
    public override int GetHashCode() => _intakes.Aggregate(0, (hash, intake) => HashCode.Combine(hash, intake));

    /// <summary>The address form, <c>13:00x20,15:00x30</c>; <see cref="ScheduleAddress.Read"/> gives the same schedule back.</summary>
    public override string ToString() => string.Join(',', _intakes);

    private static IEnumerable<ScheduleRefusal> WhyNot(int line, Milligrams dose, ScheduleLimits limits)
    {
        if (dose == Milligrams.Zero)
            yield return new(ScheduleRefusalKind.ZeroDose, line);
        else if (!dose.IsMultipleOf(limits.HalfTablet.Value))
            yield return new(ScheduleRefusalKind.NotHalfTablets, line, dose.Value, limits.HalfTablet.Value.Value);
    }

    private static IEnumerable<ScheduleRefusal> WhyNotTogether(IReadOnlyList<(int Line, Intake Intake)> read, bool someUnreadable, ScheduleLimits limits)
    {
        if (read.Count == 0 && !someUnreadable)
            yield return new(ScheduleRefusalKind.NoIntake);
        if (read.Count > limits.MostIntakes.Value)
            yield return new(ScheduleRefusalKind.TooManyIntakes, null, read.Count, limits.MostIntakes.Value);

        // Summed as decimals: before it is refused, a list may be longer than a Milligrams can hold.
        var total = read.Sum(line => line.Intake.Dose.Value);
        if (total > limits.LargestTotal.Value.Value)
            yield return new(ScheduleRefusalKind.TotalTooHigh, null, total, limits.LargestTotal.Value.Value);
    }

    private IEnumerable<ScheduleCaution> TotalCaution(ScheduleLimits limits)
    {
        if (Total > limits.LicensedMaximum.Value)
            yield return new(ScheduleCautionKind.AboveLicensedMaximum, Total.Value, InMilligrams(limits.LicensedMaximum));
    }

    // Two lines at the same minute are swallowed together, so their sum is what counts.
    private IEnumerable<ScheduleCaution> LargeIntakes(ScheduleLimits limits) =>
        from intake in _intakes
        group intake.Dose.Value by intake.At into together
        where together.Sum() > limits.LargestIntake.Value.Value
        select new ScheduleCaution(ScheduleCautionKind.LargeIntake, together.Sum(), InMilligrams(limits.LargestIntake), together.Key);

    private IEnumerable<ScheduleCaution> CloseIntakes(ScheduleLimits limits)
    {
        var limit = new DosingLimit<decimal>(limits.ShortestGap.Value, limits.ShortestGap.Source, limits.ShortestGap.AsOf);
        for (var i = 0; i < _intakes.Length; i++)
        {
            var (first, isLast) = (_intakes[i].At, i == _intakes.Length - 1);
            var second = _intakes[isLast ? 0 : i + 1].At;

            // The schedule repeats every day: the last intake is followed by tomorrow's first.
            var gap = isLast ? second.Minutes + ClockTime.MinutesInDay - first.Minutes : second.Minutes - first.Minutes;
            if (gap < limit.Value)
                yield return new(ScheduleCautionKind.CloseIntakes, gap, limit, first, second);
        }
    }

    private static DosingLimit<decimal> InMilligrams(DosingLimit<Milligrams> limit) => new(limit.Value.Value, limit.Source, limit.AsOf);
}
