namespace Forum.Domain.Dosing;

/// <summary>A day's total laid over the times that the person gives, in half tablets, by a fixed rule of arithmetic.</summary>
/// <remarks>
/// The total is counted in half tablets of 5 mg. Each time first gets the whole halves of its proportional share; the halves left over go one
/// each to the largest remainders; where remainders are the same, to the time that was written first. Without shares
/// this is as even as halves allow: two intakes never differ by more than 5 mg, and the larger ones stand first in the order written.
/// A time that gets nothing has no intake. No hour is ever proposed: which time gets more is the person's to write, as their prescriber gave it.
/// </remarks>
public static class DailySplit
{
    /// <summary>The largest share; larger ones say nothing that smaller ones could not.</summary>
    public const int LargestShare = 100;

    /// <summary>Splits a total.</summary>
    /// <param name="total">In mg/day: above zero, in half tablets, at most <see cref="ScheduleLimits.LargestTotal"/>.</param>
    /// <param name="times">Different times of the day, at most <see cref="ScheduleLimits.MostIntakes"/>, in the order of preference for what is left over.</param>
    /// <param name="shares">A weight from 1 to <see cref="LargestShare"/> for each time; empty for even parts.</param>
    /// <param name="limits">The limits in force.</param>
    /// <returns>A schedule with exactly this total, or the reasons why there is none.</returns>
    public static SplitReading Over(Milligrams total, IReadOnlyList<ClockTime> times, IReadOnlyList<int> shares, ScheduleLimits limits)
    {
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(shares);
        ArgumentNullException.ThrowIfNull(limits);
        SplitRefusal[] refusals = [.. WhyNotTotal(total, limits), .. WhyNotTimes(times, limits), .. WhyNotShares(times, shares)];
        if (refusals.Length > 0)
            return new(null, refusals);

        var half = limits.HalfTablet.Value;
        var parts = Parts(total.Hundredths / half.Hundredths, shares.Count == 0 ? [.. times.Select(_ => 1)] : shares);
        var intakes = times.Zip(parts)
            .Where(pair => pair.Second > 0)
            .Select(pair => new Intake(pair.First, Milligrams.FromHundredths(pair.Second * half.Hundredths)));
        return new(Schedule.Of(intakes, limits).Schedule, []);
    }

    private static int[] Parts(int halves, IReadOnlyList<int> shares)
    {
        var sum = shares.Sum();
        var parts = shares.Select(share => halves * share / sum).ToArray();
        var byRemainder = Enumerable.Range(0, parts.Length).OrderByDescending(place => halves * shares[place] % sum);
        foreach (var place in byRemainder.Take(halves - parts.Sum()))
            parts[place]++;
        return parts;
    }

    private static IEnumerable<SplitRefusal> WhyNotTotal(Milligrams total, ScheduleLimits limits)
    {
        var half = limits.HalfTablet.Value;
        if (total == Milligrams.Zero)
            yield return new(SplitRefusalKind.ZeroTotal, 0, half.Value);
        else if (!total.IsMultipleOf(half))
            yield return new(SplitRefusalKind.NotHalfTablets, total.Value, half.Value);
        else if (total > limits.LargestTotal.Value)
            yield return new(SplitRefusalKind.TotalTooHigh, total.Value, limits.LargestTotal.Value.Value);
    }

    private static IEnumerable<SplitRefusal> WhyNotTimes(IReadOnlyList<ClockTime> times, ScheduleLimits limits)
    {
        if (times.Count == 0)
            yield return new(SplitRefusalKind.NoTime, 0, 1);
        if (times.Count > limits.MostIntakes.Value)
            yield return new(SplitRefusalKind.TooManyTimes, times.Count, limits.MostIntakes.Value);
        foreach (var twice in times.GroupBy(time => time).Where(same => same.Skip(1).Any()))
            yield return new(SplitRefusalKind.TimeGivenTwice, twice.Count(), 1, twice.Key);
    }

    private static IEnumerable<SplitRefusal> WhyNotShares(IReadOnlyList<ClockTime> times, IReadOnlyList<int> shares)
    {
        if (shares.Count > 0 && shares.Count != times.Count)
            yield return new(SplitRefusalKind.SharesDoNotMatch, shares.Count, times.Count);
        foreach (var share in shares.Where(share => share is < 1 or > LargestShare))
            yield return new(SplitRefusalKind.ShareOutOfRange, share, LargestShare);
    }
}

/// <summary>Why a total is not split.</summary>
/// <param name="Kind">The reason; it also fixes the unit of the figures.</param>
/// <param name="Value">What was asked.</param>
/// <param name="Limit">What it was held against, in the same unit.</param>
/// <param name="Time">For <see cref="SplitRefusalKind.TimeGivenTwice"/>, which time.</param>
public sealed record SplitRefusal(SplitRefusalKind Kind, decimal Value, decimal Limit, ClockTime? Time = null);

/// <summary>The reasons not to split a total.</summary>
public enum SplitRefusalKind
{
    /// <summary>Nothing to split.</summary>
    ZeroTotal,

    /// <summary>Value: the total in mg; limit: half a tablet in mg.</summary>
    NotHalfTablets,

    /// <summary>Value: the total in mg/day; limit: <see cref="ScheduleLimits.LargestTotal"/>.</summary>
    TotalTooHigh,

    /// <summary>No time was given.</summary>
    NoTime,

    /// <summary>Value: times; limit: <see cref="ScheduleLimits.MostIntakes"/>.</summary>
    TooManyTimes,

    /// <summary>Value: how often the same time was given.</summary>
    TimeGivenTwice,

    /// <summary>Value: shares; limit: times.</summary>
    SharesDoNotMatch,

    /// <summary>Value: the share; limit: <see cref="DailySplit.LargestShare"/>.</summary>
    ShareOutOfRange,
}

/// <summary>The schedule of one day, or every reason why there is none: never both, never neither.</summary>
/// <param name="Schedule">The schedule, or null when refused.</param>
/// <param name="Refusals">Empty when there is a schedule.</param>
public sealed record SplitReading(Schedule? Schedule, IReadOnlyList<SplitRefusal> Refusals);
