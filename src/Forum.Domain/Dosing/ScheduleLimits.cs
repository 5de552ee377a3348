namespace Forum.Domain.Dosing;

/// <summary>Every number that refuses or cautions, with where it comes from and since when it is known to hold.</summary>
/// <remarks>
/// The same for everybody: a limit that looked at the person (weight, age, kidney, other medicines) would make the tool a
/// medical device (EU MDR 2017/745; Court of Justice C-329/16). A host changes the licensed maximum by configuration when the
/// marketing authorisation changes; start from <see cref="Default"/> and use <see cref="WithLicensedMaximum"/>.
/// </remarks>
public sealed record ScheduleLimits
{
    // The date of the latest summary of product characteristics that was read; the cap itself dates from 24 July 2017
    // and entered the marketing authorisation of 22 October 2018.
    private static readonly DateOnly LabelOfMay2023 = new(2023, 5, 12);
    private static readonly DateOnly RulesOfNovember2026 = new(2026, 11, 22);

    /// <summary>The limits as they stand without configuration.</summary>
    public static ScheduleLimits Default { get; } = new();

    /// <summary>The highest licensed total in mg/day. Above it a drawn schedule carries a caution, and no increase calendar is laid out.</summary>
    public DosingLimit<Milligrams> LicensedMaximum { get; init; } = FromLabel(Milligrams.Of(80));

    /// <summary>Doses are multiples of this, in mg: tablets are scored in two halves.</summary>
    public DosingLimit<Milligrams> HalfTablet { get; init; } = FromLabel(Milligrams.Of(5));

    /// <summary>The largest total that is drawn or recorded, in mg/day; more is taken for a slip of the finger.</summary>
    public DosingLimit<Milligrams> LargestTotal { get; init; } = Ours(Milligrams.Of(400));

    /// <summary>The most intakes in one day.</summary>
    public DosingLimit<int> MostIntakes { get; init; } = Ours(12);

    /// <summary>The largest amount at one time without a caution, in mg.</summary>
    public DosingLimit<Milligrams> LargestIntake { get; init; } = Ours(Milligrams.Of(40));

    /// <summary>The shortest time between two intakes without a caution, in minutes.</summary>
    public DosingLimit<int> ShortestGap { get; init; } = Ours(60);

    /// <summary>The highest first total of an increase, in mg/day.</summary>
    public DosingLimit<Milligrams> HighestIncreaseStart { get; init; } = FromLabel(Milligrams.Of(20));

    /// <summary>The largest step of an increase, in mg/day.</summary>
    public DosingLimit<Milligrams> LargestRise { get; init; } = FromLabel(Milligrams.Of(10));

    /// <summary>The fewest days from one step of an increase to the next.</summary>
    public DosingLimit<int> FewestDaysBetweenRises { get; init; } = FromLabel(3);

    /// <summary>The highest total from which a decrease or a stop is laid out, in mg/day: somebody stabilised above the cap needs the slow way down.</summary>
    public DosingLimit<Milligrams> HighestDecreaseStart { get; init; } = Ours(Milligrams.Of(400));

    /// <summary>The largest step of a decrease or a stop, in mg/day.</summary>
    public DosingLimit<Milligrams> LargestDrop { get; init; } = FromLabel(Milligrams.Of(15));

    /// <summary>The fewest days from one step of a decrease or a stop to the next.</summary>
    public DosingLimit<int> FewestDaysBetweenDrops { get; init; } = Ours(2);

    /// <summary>From this total in mg/day on, a stop has a shortest length, <see cref="ShortestStop"/>.</summary>
    public DosingLimit<Milligrams> SlowStopFrom { get; init; } = Ours(Milligrams.Of(80));

    /// <summary>The fewest days at a lower dose before the first day without any, for a stop from <see cref="SlowStopFrom"/> or more.</summary>
    public DosingLimit<int> ShortestStop { get; init; } = FromLabel(7);

    /// <summary>The most days from one step of any calendar to the next.</summary>
    public DosingLimit<int> MostDaysBetweenSteps { get; init; } = Ours(90);

    /// <summary>These limits with another licensed maximum, as a host configures it.</summary>
    /// <param name="maximum">In mg/day: above zero, a multiple of <see cref="HalfTablet"/>, at most <see cref="LargestTotal"/>.</param>
    /// <param name="asOf">The date of the official text that says so.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximum"/> is outside its range.</exception>
    public ScheduleLimits WithLicensedMaximum(Milligrams maximum, DateOnly asOf)
    {
        if (maximum == Milligrams.Zero || maximum > LargestTotal.Value || !maximum.IsMultipleOf(HalfTablet.Value))
            throw new ArgumentOutOfRangeException(nameof(maximum), maximum, "A licensed maximum is a positive multiple of half a tablet, within the largest total.");
        return this with { LicensedMaximum = new(maximum, LimitSource.ProductCharacteristics, asOf) };
    }

    private static DosingLimit<T> FromLabel<T>(T value) => new(value, LimitSource.ProductCharacteristics, LabelOfMay2023);

    private static DosingLimit<T> Ours<T>(T value) => new(value, LimitSource.ForumRule, RulesOfNovember2026);
}

/// <summary>A number with its origin, so that a page can say both.</summary>
/// <param name="Value">The number, in the unit that the property names.</param>
/// <param name="Source">Who set it.</param>
/// <param name="AsOf">The date of the text that states it.</param>
public sealed record DosingLimit<T>(T Value, LimitSource Source, DateOnly AsOf);

/// <summary>Who set a limit.</summary>
public enum LimitSource
{
    /// <summary>The French summary of product characteristics, part of the marketing authorisation.</summary>
    ProductCharacteristics,

    /// <summary>This forum, out of caution or to catch slips; it claims no medical authority.</summary>
    ForumRule,
}
