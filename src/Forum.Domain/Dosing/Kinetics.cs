namespace Forum.Domain.Dosing;

/// <summary>The published population model of baclofen: one compartment, first-order absorption and elimination, linear.</summary>
/// <remarks>
/// Simon et al. 2018, Chevillard et al. 2017. With a half-life t½ and a time of peak tmax in hours: ke = ln 2 / t½, and ka is the root
/// above ke of tmax = ln(ka/ke) / (ka − ke), which exists when tmax &lt; t½ / ln 2. The level of one intake of d mg after τ hours is
/// d · ka/(ka − ke) · (e^(−ke·τ) − e^(−ka·τ)), in mg-equivalents: a relative level, because two good studies differ 1.6-fold in ng/mL.
/// Its peak is d · 2^(−tmax/t½) and its area d/ke. Fixed parameters for everybody: no weight, age, kidney or medicine enters.
/// </remarks>
public sealed class Kinetics
{
    /// <summary>The half-lives that can be chosen, in hours; published values go from 2.5 to 6.8.</summary>
    public static readonly IReadOnlyList<double> HalfLifePresets = [3, 4, 5, 6];

    /// <summary>The times of peak that can be chosen, in hours after an intake.</summary>
    public static readonly IReadOnlyList<double> PeakPresets = [0.5, 1, 1.5];

    private const double HoursInDay = 24;

    // Below this relative distance the difference of two nearly equal exponentials loses more digits than the limit formula.
    private const double Indistinguishable = 1e-7;

    // What a day takes away of each exponential; kept, because a steady curve asks for it at every minute.
    private readonly double _eliminatedInADay;
    private readonly double _absorbedInADay;

    private Kinetics(double halfLife, double peak)
    {
        HalfLife = halfLife;
        Peak = peak;
        Elimination = Math.Log(2) / halfLife;
        Absorption = Elimination * AbsorptionRatio(Elimination * peak);
        _eliminatedInADay = 1 - Math.Exp(-Elimination * HoursInDay);
        _absorbedInADay = 1 - Math.Exp(-Absorption * HoursInDay);
    }

    /// <summary>The centre of what is drawn: half-life 4 h, peak 1 h.</summary>
    public static Kinetics Default { get; } = new(4, 1);

    /// <summary>t½ in hours.</summary>
    public double HalfLife { get; }

    /// <summary>tmax of one intake, in hours.</summary>
    public double Peak { get; }

    /// <summary>ke, per hour.</summary>
    public double Elimination { get; }

    /// <summary>ka, per hour, never below <see cref="Elimination"/>.</summary>
    public double Absorption { get; }

    private bool RatesMeet => Absorption - Elimination < Indistinguishable * Elimination;

    /// <summary>A model with any half-life (0.1–100 h) and time of peak (0.01 h up to t½ / ln 2, excluded).</summary>
    /// <param name="halfLife">t½ in hours.</param>
    /// <param name="peak">tmax in hours.</param>
    /// <param name="kinetics">The model, or null when refused.</param>
    /// <returns>Why not, or <see cref="KineticsRefusal.None"/>. Never throws, whatever the numbers (NaN and infinity included).</returns>
    public static KineticsRefusal TryCreate(double halfLife, double peak, out Kinetics? kinetics)
    {
        var refusal = WhyNot(halfLife, peak);
        kinetics = refusal is KineticsRefusal.None ? new(halfLife, peak) : null;
        return refusal;
    }

    /// <summary>A model with one of <see cref="HalfLifePresets"/> and one of <see cref="PeakPresets"/>: what the pages offer.</summary>
    /// <param name="halfLife">t½ in hours.</param>
    /// <param name="peak">tmax in hours.</param>
    /// <param name="kinetics">The model, or null when refused.</param>
    /// <returns>Why not, or <see cref="KineticsRefusal.None"/>.</returns>
    public static KineticsRefusal TryPreset(double halfLife, double peak, out Kinetics? kinetics)
    {
        kinetics = null;
        if (!HalfLifePresets.Contains(halfLife))
            return KineticsRefusal.HalfLifeNotOffered;
        return PeakPresets.Contains(peak) ? TryCreate(halfLife, peak, out kinetics) : KineticsRefusal.PeakNotOffered;
    }

    /// <summary>The level left by one intake.</summary>
    /// <param name="milligrams">The dose in mg.</param>
    /// <param name="hours">Hours since the intake; before it there is nothing.</param>
    /// <returns>mg-equivalents, never negative.</returns>
    public double Level(double milligrams, double hours)
    {
        if (hours <= 0)
            return 0;
        return milligrams * (RatesMeet
            ? Elimination * hours * Math.Exp(-Elimination * hours)
            : Difference(Math.Exp(-Elimination * hours), Math.Exp(-Absorption * hours)));
    }

    /// <summary>The level left by the same intake taken at the same time every day, for ever.</summary>
    /// <remarks>The days form a geometric series, summed in closed form: Σ e^(−k·(τ+24n)) = e^(−k·τ) / (1 − e^(−24·k)).</remarks>
    /// <param name="milligrams">The dose in mg.</param>
    /// <param name="hours">Hours since the latest of these intakes, from 0 to 24.</param>
    /// <returns>mg-equivalents, never negative.</returns>
    public double SteadyLevel(double milligrams, double hours)
    {
        var (leaving, arriving) = (Math.Exp(-Elimination * hours) / _eliminatedInADay, Math.Exp(-Absorption * hours) / _absorbedInADay);
        if (!RatesMeet)
            return milligrams * Difference(leaving, arriving);

        var earlierDays = HoursInDay * (1 - _eliminatedInADay) / _eliminatedInADay;
        return milligrams * Elimination * leaving * (hours + earlierDays);
    }

    // Absorption is the faster rate, so the difference is positive but for the rounding of its last digit.
    private double Difference(double leaving, double arriving) =>
        Math.Max(0, Absorption / (Absorption - Elimination) * (leaving - arriving));

    private static KineticsRefusal WhyNot(double halfLife, double peak)
    {
        if (!(halfLife is >= 0.1 and <= 100))
            return KineticsRefusal.HalfLifeOutOfRange;
        if (!(peak >= 0.01))
            return KineticsRefusal.PeakOutOfRange;
        return peak < halfLife / Math.Log(2) ? KineticsRefusal.None : KineticsRefusal.PeakTooLate;
    }

    /// <summary>The ratio x = ka/ke above 1 for which ln x / (x − 1) = ke · tmax, by bisection: the left side falls from 1 to 0.</summary>
    private static double AbsorptionRatio(double target)
    {
        var (low, high) = (1.0, 2.0);
        while (PeakOfRatio(high) > target)
            high *= 2;

        // Until the two bounds are neighbours, whatever the order of magnitude.
        for (var middle = Between(low, high); middle > low && middle < high; middle = Between(low, high))
            (low, high) = PeakOfRatio(middle) > target ? (middle, high) : (low, middle);
        return high;
    }

    private static double Between(double low, double high) => low + ((high - low) / 2);

    private static double PeakOfRatio(double ratio)
    {
        var above = ratio - 1;
        return above < 1e-5 ? 1 - (above / 2) + (above * above / 3) : Math.Log(ratio) / above;
    }
}

/// <summary>Why a half-life and a time of peak make no model.</summary>
public enum KineticsRefusal
{
    /// <summary>They make one.</summary>
    None,

    /// <summary>A half-life that is not a number from 0.1 to 100 h.</summary>
    HalfLifeOutOfRange,

    /// <summary>A time of peak that is not a number of at least 0.01 h.</summary>
    PeakOutOfRange,

    /// <summary>tmax at or past t½ / ln 2: no absorption is slow enough to peak so late.</summary>
    PeakTooLate,

    /// <summary>Not one of <see cref="Kinetics.HalfLifePresets"/>.</summary>
    HalfLifeNotOffered,

    /// <summary>Not one of <see cref="Kinetics.PeakPresets"/>.</summary>
    PeakNotOffered,
}
