namespace Forum.Domain.Alcohol;

/// <summary>The drinking risk levels of the World Health Organization, by mean pure alcohol a day.</summary>
/// <remarks>
/// Women up to 20, 40 and 60 g a day: low, medium, high; men up to 40, 60 and 100; above: very high (WHO, International guide for monitoring
/// alcohol consumption and related harm, 2000). "Low" is the name of a class of a population study, not a promise.
/// </remarks>
public static class DrinkingRisk
{
    /// <summary>The level of a mean consumption.</summary>
    /// <param name="gramsADay">Pure alcohol a day, in g, not negative.</param>
    /// <param name="sex">Null when not said: the stricter bounds, which are women's.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gramsADay"/> is negative.</exception>
    public static DrinkingRiskLevel Of(decimal gramsADay, Sex? sex)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(gramsADay);
        var (low, medium, high) = UpperBounds(sex);
        if (gramsADay <= low)
            return DrinkingRiskLevel.Low;
        if (gramsADay <= medium)
            return DrinkingRiskLevel.Medium;
        return gramsADay <= high ? DrinkingRiskLevel.High : DrinkingRiskLevel.VeryHigh;
    }

    /// <summary>The highest grams a day of the three bounded levels, included.</summary>
    /// <param name="sex">Null when not said: the stricter bounds, which are women's.</param>
    public static (decimal Low, decimal Medium, decimal High) UpperBounds(Sex? sex) =>
        sex is Sex.Male ? (40, 60, 100) : (20, 40, 60);
}

/// <summary>The four levels.</summary>
public enum DrinkingRiskLevel
{
    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,

    /// <summary>Very high.</summary>
    VeryHigh,
}

/// <summary>Sex, only because two published scales differ by it. Asked for one calculation, never kept; always optional.</summary>
public enum Sex
{
    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,
}
