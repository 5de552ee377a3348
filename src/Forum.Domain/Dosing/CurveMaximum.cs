using System.Runtime.InteropServices;

namespace Forum.Domain.Dosing;

/// <summary>The highest level that is drawn; the first one if several are as high.</summary>
/// <param name="Minutes">Minutes since the first 00:00, to the nearest minute.</param>
/// <param name="Clock">The time that a clock shows then.</param>
/// <param name="Level">In mg-equivalents, at the very instant: a little above the level at the whole minute.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CurveMaximum(int Minutes, ClockTime Clock, double Level)
{
    private const double GoldenSection = 0.618033988749895;
    private const double Precision = 1e-4;

    /// <summary>Finds the maximum between two midnights.</summary>
    // From one intake to the next the level is a falling exponential less a faster one: it rises at most once and then falls, so
    // a golden section finds the top of each stretch, and no top between two minutes is missed.
    internal static CurveMaximum Of(Schedule schedule, Kinetics kinetics, Regime regime, int minutes)
    {
        // A steady second day is the first one again.
        var end = regime is Regime.Steady ? ClockTime.MinutesInDay : minutes;
        double[] bounds = [0, .. schedule.Intakes.Select(intake => (double)intake.At.Minutes), end];
        double Level(double minute) => IntakeCurve.LevelAt(schedule, kinetics, regime, minute);

        // The bounds stand for themselves: a level that still rises at the last midnight is highest there.
        var best = bounds.Concat(bounds.Zip(bounds.Skip(1), (from, to) => Top(Level, from, to))).MaxBy(Level);
        var nearest = (int)Math.Round(best);
        return new(nearest, ClockTime.FromMinutes(nearest), Level(best));
    }

    private static double Top(Func<double, double> level, double from, double to)
    {
        var (left, right) = (to - (GoldenSection * (to - from)), from + (GoldenSection * (to - from)));
        var (atLeft, atRight) = (level(left), level(right));
        while (to - from > Precision)
        {
            if (atLeft > atRight)
            {
                (to, right, atRight) = (right, left, atLeft);
                left = to - (GoldenSection * (to - from));
                atLeft = level(left);
            }
            else
            {
                (from, left, atLeft) = (left, right, atRight);
                right = from + (GoldenSection * (to - from));
                atRight = level(right);
            }
        }

        return (from + to) / 2;
    }
}
