using System.Runtime.InteropServices;

namespace Forum.Domain.Dosing;

/// <summary>The relative level over one or two days for a schedule, as an average of a population, between a low and a high line.</summary>
/// <remarks>
/// The centre is the level with the chosen half-life. Low and high are the lowest and the highest level at that minute over half-lives
/// of 3 to 6 h every half hour and the centre's own, with the same time of peak: so low ≤ centre ≤ high everywhere. They show how little
/// is known, not the range of people: differences between two persons are two- to three-fold.
/// </remarks>
public sealed class IntakeCurve
{
    /// <summary>Minutes between two points.</summary>
    public const int Every = 15;

    /// <summary>The lengths that can be drawn, in hours.</summary>
    public static readonly IReadOnlyList<int> Lengths = [24, 48];

    /// <summary>The half-lives of the band, in hours; the lowest and highest level need not be at an end, so those between count too.</summary>
    public static readonly IReadOnlyList<double> BandHalfLives = [3, 3.5, 4, 4.5, 5, 5.5, 6];

    private IntakeCurve(IReadOnlyList<CurvePoint> points, CurveMaximum maximum)
    {
        Points = points;
        Maximum = maximum;
    }

    /// <summary>A point every 15 minutes from 00:00 to the last midnight, both included: 97 or 193.</summary>
    public IReadOnlyList<CurvePoint> Points { get; }

    /// <summary>The highest level of the centre line within what is drawn, wherever it falls between the points.</summary>
    public CurveMaximum Maximum { get; }

    /// <summary>Draws a schedule.</summary>
    /// <param name="schedule">What is taken in a day.</param>
    /// <param name="centre">The model of the centre line.</param>
    /// <param name="regime">Whether it is the first day of taking it, or one of many.</param>
    /// <param name="hours">One of <see cref="Lengths"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hours"/> is not one of <see cref="Lengths"/>.</exception>
    public static IntakeCurve Draw(Schedule schedule, Kinetics centre, Regime regime, int hours)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(centre);
        if (!Lengths.Contains(hours))
            throw new ArgumentOutOfRangeException(nameof(hours), hours, "A curve lasts 24 or 48 hours.");

        var minutes = hours * 60;
        var centreLine = new LevelTable(centre, regime, minutes);
        var band = Band(centre).Select(kinetics => new LevelTable(kinetics, regime, minutes)).ToArray();
        var points = new CurvePoint[(minutes / Every) + 1];
        for (var i = 0; i < points.Length; i++)
            points[i] = PointAt(i * Every, schedule, centreLine, band);
        return new(points, CurveMaximum.Of(schedule, centre, regime, minutes));
    }

    /// <summary>The level of the centre line at any minute of the first day's or a later day's course, without a drawing.</summary>
    /// <param name="schedule">What is taken in a day.</param>
    /// <param name="kinetics">The model.</param>
    /// <param name="regime">Whether it is the first day of taking it, or one of many.</param>
    /// <param name="minutes">Minutes since the first 00:00, fractions included, not negative.</param>
    /// <returns>mg-equivalents.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is negative.</exception>
    public static double LevelAt(Schedule schedule, Kinetics kinetics, Regime regime, double minutes)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(kinetics);
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        return schedule.Intakes.Sum(intake =>
        {
            var (dose, since) = ((double)intake.Dose.Value, minutes - intake.At.Minutes);
            return regime is Regime.FirstDay
                ? kinetics.Level(dose, since / 60)
                : kinetics.SteadyLevel(dose, (since + ClockTime.MinutesInDay) % ClockTime.MinutesInDay / 60);
        });
    }

    // A half-life for which no absorption peaks so late is left out; with the times of peak on offer there is none.
    private static IEnumerable<Kinetics> Band(Kinetics centre)
    {
        foreach (var halfLife in BandHalfLives)
        {
            if (Kinetics.TryCreate(halfLife, centre.Peak, out var kinetics) is KineticsRefusal.None)
                yield return kinetics!;
        }
    }

    private static CurvePoint PointAt(int minute, Schedule schedule, LevelTable centreLine, LevelTable[] band)
    {
        var centre = centreLine.At(minute, schedule);
        var (low, high) = (centre, centre);
        foreach (var line in band)
        {
            var level = line.At(minute, schedule);
            (low, high) = (Math.Min(low, level), Math.Max(high, level));
        }

        return new(minute, ClockTime.FromMinutes(minute), low, centre, high);
    }
}

/// <summary>Which day of a schedule is drawn.</summary>
public enum Regime
{
    /// <summary>Taken for one day only, nothing before it and nothing after: a second day shows what is left.</summary>
    FirstDay,

    /// <summary>Taken every day for so long that each day is like the day before.</summary>
    Steady,
}

/// <summary>One row of the curve.</summary>
/// <param name="Minutes">Minutes since the first 00:00.</param>
/// <param name="Clock">The time that a clock shows then.</param>
/// <param name="Low">The lowest level of the band, in mg-equivalents.</param>
/// <param name="Centre">The level with the chosen half-life, in mg-equivalents.</param>
/// <param name="High">The highest level of the band, in mg-equivalents.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CurvePoint(int Minutes, ClockTime Clock, double Low, double Centre, double High);
