namespace Forum.Domain.Alcohol;

/// <summary>A week beside the French low-risk reference: figures only.</summary>
/// <remarks>
/// At most 10 units a week, at most 2 a day, some days without, the same for men and women (Santé publique France and the national cancer
/// institute, 2017). A reference, not a safe threshold, and none applies with a sedative treatment: so this says by how much a week is
/// above and has no word for a week that is not.
/// </remarks>
/// <param name="Units">Units of the week.</param>
/// <param name="UnitsAbove">Units above <see cref="MostUnitsAWeek"/>; 0 when none.</param>
/// <param name="HighestDay">Units of the day with most.</param>
/// <param name="DaysAbove">Days above <see cref="MostUnitsADay"/>.</param>
/// <param name="DaysWithout">Days without alcohol; the reference asks for some, and names no number.</param>
public sealed record FrenchReference(decimal Units, decimal UnitsAbove, decimal HighestDay, int DaysAbove, int DaysWithout)
{
    /// <summary>The most units of 10 g in a week.</summary>
    public const int MostUnitsAWeek = 10;

    /// <summary>The most units of 10 g in a day.</summary>
    public const int MostUnitsADay = 2;

    /// <summary>The year of the reference.</summary>
    public const int Year = 2017;

    /// <summary>Puts a week beside the reference.</summary>
    public static FrenchReference Compare(AlcoholWeek week)
    {
        ArgumentNullException.ThrowIfNull(week);
        return new(
            week.Units,
            Math.Max(0, week.Units - MostUnitsAWeek),
            week.UnitsByDay.Max(),
            week.UnitsByDay.Count(units => units > MostUnitsADay),
            week.DaysWithout);
    }
}
