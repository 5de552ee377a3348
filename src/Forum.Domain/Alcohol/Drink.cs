using System.Runtime.InteropServices;

namespace Forum.Domain.Alcohol;

/// <summary>A number of like drinks, and the pure alcohol in them.</summary>
/// <remarks>Grams = ml × % vol / 100 × 0.8 (the density of ethanol, g/ml, as French public health rounds it); one unit, the "verre standard", is 10 g.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Drink
{
    /// <summary>The largest volume of one drink, in ml: a ten-litre box.</summary>
    public const int LargestVolume = 10_000;

    /// <summary>The most like drinks on one line.</summary>
    public const int LargestCount = 100;

    /// <summary>Grams of pure alcohol in one unit, as France counts.</summary>
    public const decimal GramsInUnit = 10m;

    private const decimal GramsInMillilitre = 0.8m;

    private Drink(decimal millilitres, decimal percent, int count) =>
        (Millilitres, Percent, Count) = (millilitres, percent, count);

    /// <summary>The volume of one drink, in ml.</summary>
    public decimal Millilitres { get; }

    /// <summary>The strength, in % of volume.</summary>
    public decimal Percent { get; }

    /// <summary>How many such drinks.</summary>
    public int Count { get; }

    /// <summary>Pure alcohol of all of them, in g, exact.</summary>
    public decimal Grams => Millilitres * Percent / 100m * GramsInMillilitre * Count;

    /// <summary>Units of all of them, exact; round only to show.</summary>
    public decimal Units => Grams / GramsInUnit;

    /// <summary>Takes or refuses a line of drinks.</summary>
    /// <param name="millilitres">The volume of one, in ml: above 0, at most <see cref="LargestVolume"/>.</param>
    /// <param name="percent">The strength, in % of volume, 0–100; 0 is a drink without alcohol.</param>
    /// <param name="count">How many: 1 to <see cref="LargestCount"/>.</param>
    /// <param name="drink">The line, or an empty one when refused.</param>
    /// <returns>Why not (the first reason), or <see cref="DrinkRefusal.None"/>.</returns>
    public static DrinkRefusal TryCreate(decimal millilitres, decimal percent, int count, out Drink drink)
    {
        var refusal = WhyNot(millilitres, percent, count);
        drink = refusal is DrinkRefusal.None ? new(millilitres, percent, count) : default;
        return refusal;
    }

    private static DrinkRefusal WhyNot(decimal millilitres, decimal percent, int count)
    {
        if (millilitres is <= 0 or > LargestVolume)
            return DrinkRefusal.VolumeOutOfRange;
        if (percent is < 0 or > 100)
            return DrinkRefusal.StrengthOutOfRange;
        return count is < 1 or > LargestCount ? DrinkRefusal.CountOutOfRange : DrinkRefusal.None;
    }
}

/// <summary>Why a line of drinks is not taken.</summary>
public enum DrinkRefusal
{
    /// <summary>It is taken.</summary>
    None,

    /// <summary>Not above 0 ml, or over <see cref="Drink.LargestVolume"/>.</summary>
    VolumeOutOfRange,

    /// <summary>Under 0 or over 100 % of volume.</summary>
    StrengthOutOfRange,

    /// <summary>Under 1 or over <see cref="Drink.LargestCount"/>.</summary>
    CountOutOfRange,
}
