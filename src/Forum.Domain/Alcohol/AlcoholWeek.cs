namespace Forum.Domain.Alcohol;

/// <summary>What was drunk on seven days in a row, added up.</summary>
public sealed class AlcoholWeek
{
    /// <summary>Days in a week.</summary>
    public const int DaysInWeek = 7;

    private AlcoholWeek(decimal[] gramsByDay) => GramsByDay = gramsByDay;

    /// <summary>Pure alcohol of each of the seven days, in g.</summary>
    public IReadOnlyList<decimal> GramsByDay { get; }

    /// <summary>Units of 10 g of each of the seven days.</summary>
    public IReadOnlyList<decimal> UnitsByDay => [.. GramsByDay.Select(grams => grams / Drink.GramsInUnit)];

    /// <summary>Pure alcohol of the week, in g.</summary>
    public decimal Grams => GramsByDay.Sum();

    /// <summary>Units of 10 g of the week.</summary>
    public decimal Units => Grams / Drink.GramsInUnit;

    /// <summary>Pure alcohol a day on average over all seven days, in g: what <see cref="DrinkingRisk"/> takes.</summary>
    public decimal GramsADay => Grams / DaysInWeek;

    /// <summary>Days with no alcohol at all.</summary>
    public int DaysWithout => GramsByDay.Count(grams => grams == 0);

    /// <summary>Adds up a week, a list of drinks for each day; an empty list is a day without.</summary>
    /// <exception cref="ArgumentException">Not exactly seven days.</exception>
    public static AlcoholWeek Of(IReadOnlyList<IReadOnlyList<Drink>> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        if (days.Count != DaysInWeek)
            throw new ArgumentException("A week has seven days.", nameof(days));
        return new([.. days.Select(drinks => drinks.Sum(drink => drink.Grams))]);
    }
}
