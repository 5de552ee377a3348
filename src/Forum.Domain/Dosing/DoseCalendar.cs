using System.Runtime.InteropServices;

namespace Forum.Domain.Dosing;

/// <summary>A calendar of daily totals, by change, by day and by week. Days are numbered from 1; no date is known or needed.</summary>
public sealed class DoseCalendar
{
    /// <summary>Days in a row of the weekly view.</summary>
    public const int DaysInWeek = 7;

    private readonly DayTotal[] _changes;

    internal DoseCalendar(CalendarKind kind, Milligrams? before, IEnumerable<DayTotal> changes)
    {
        Kind = kind;
        Before = before;
        _changes = [.. changes];
    }

    /// <summary>Whether the total rises, falls, or falls to nothing.</summary>
    public CalendarKind Kind { get; }

    /// <summary>The total taken until day 1, in mg/day; null for an increase, which begins with its start total.</summary>
    public Milligrams? Before { get; }

    /// <summary>A row for each day on which the total changes; the first is day 1.</summary>
    public IReadOnlyList<DayTotal> Changes => _changes;

    /// <summary>The day of the last change; its total is kept from then on.</summary>
    public int LastDay => _changes[^1].Day;

    /// <summary>The last total, in mg/day: the ceiling, the floor, or zero.</summary>
    public Milligrams LastTotal => _changes[^1].Total;

    /// <summary>The highest total that the person takes before or during the calendar, in mg/day: what a caution about the licensed maximum looks at.</summary>
    public Milligrams Highest => Kind is CalendarKind.Increase ? LastTotal : Before!.Value;

    /// <summary>The total of one day, in mg; after the last change it stays.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day before day 1.</exception>
    public Milligrams TotalOn(int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        return Array.FindLast(_changes, change => change.Day <= day).Total;
    }

    /// <summary>Every day from day 1 to the day of the last change.</summary>
    public IReadOnlyList<DayTotal> Days() => Between(1, LastDay);

    /// <summary>Whole weeks of seven days, up to the one that holds the last change; the days after it keep the last total.</summary>
    public IReadOnlyList<CalendarWeek> Weeks() =>
    [
        .. Enumerable.Range(1, (LastDay + DaysInWeek - 1) / DaysInWeek)
            .Select(number => new CalendarWeek(number, Between(((number - 1) * DaysInWeek) + 1, number * DaysInWeek))),
    ];

    /// <summary>How many tablets of 10 mg the days take together; half a tablet left over is kept for another day.</summary>
    /// <param name="firstDay">The first day counted, from 1.</param>
    /// <param name="lastDay">The last day counted, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day before day 1, or a last day before the first.</exception>
    public TabletCount Tablets(int firstDay, int lastDay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstDay, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastDay, firstDay);
        var milligrams = Between(firstDay, lastDay).Sum(day => day.Total.Value);
        return new((int)(milligrams / TabletCount.HalfMilligrams));
    }

    private DayTotal[] Between(int firstDay, int lastDay) =>
        [.. Enumerable.Range(firstDay, lastDay - firstDay + 1).Select(day => new DayTotal(day, TotalOn(day)))];
}

/// <summary>The three kinds of calendar.</summary>
public enum CalendarKind
{
    /// <summary>Up to a ceiling.</summary>
    Increase,

    /// <summary>Down to a floor above zero.</summary>
    Decrease,

    /// <summary>Down to nothing.</summary>
    Stop,
}

/// <summary>What is taken on one day.</summary>
/// <param name="Day">The day, from 1.</param>
/// <param name="Total">The total of that day, in mg.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DayTotal(int Day, Milligrams Total);

/// <summary>A row of the weekly view.</summary>
/// <param name="Number">The week, from 1.</param>
/// <param name="Days">Its seven days.</param>
public sealed record CalendarWeek(int Number, IReadOnlyList<DayTotal> Days);

/// <summary>A number of scored tablets of 10 mg, in halves.</summary>
/// <param name="Halves">Half tablets.</param>
public readonly record struct TabletCount(int Halves)
{
    /// <summary>What half a tablet holds, in mg.</summary>
    public const int HalfMilligrams = 5;

    /// <summary>Tablets with their half, exact: 4.5.</summary>
    public decimal Tablets => Halves / 2m;

    /// <summary>Whole tablets that must be at hand.</summary>
    public int AtHand => (Halves + 1) / 2;
}
