using Forum.Domain.Alcohol;
using Xunit;

namespace Forum.Domain.Tests.Alcohol;

public sealed class AlcoholWeekTests
{
    [Fact]
    public void A_week_is_added_up_by_day_and_in_all()
    {
        var week = Week(2, 0, 3.5, 0, 1, 0, 4);
        Assert.Equal([2, 0, 3.5m, 0, 1, 0, 4], week.UnitsByDay);
        Assert.Equal((10.5m, 105m, 15m, 3), (week.Units, week.Grams, week.GramsADay, week.DaysWithout));
    }

    [Fact]
    public void Several_drinks_of_one_day_count_together()
    {
        IReadOnlyList<Drink>[] days = [[.. Units(1), .. Units(1.5)], [], [], [], [], [], []];
        Assert.Equal(2.5m, AlcoholWeek.Of(days).UnitsByDay[0]);
    }

    [Fact]
    public void A_drink_without_alcohol_does_not_end_a_day_without()
    {
        Assert.Equal(DrinkRefusal.None, Drink.TryCreate(330, 0, 2, out var without));
        Assert.Equal(7, AlcoholWeek.Of([[without], [], [], [], [], [], []]).DaysWithout);
        Assert.Equal(6, Week(0.1, 0, 0, 0, 0, 0, 0).DaysWithout);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(8)]
    public void A_week_has_seven_days(int days)
    {
        Assert.Throws<ArgumentException>(() => AlcoholWeek.Of([.. Enumerable.Repeat<IReadOnlyList<Drink>>([], days)]));
        Assert.Equal(0, AlcoholWeek.Of([.. Enumerable.Repeat<IReadOnlyList<Drink>>([], 7)]).Units);
    }

    [Fact]
    public void A_week_at_the_reference_is_above_nothing()
    {
        var reference = FrenchReference.Compare(Week(2, 2, 2, 2, 2, 0, 0));
        Assert.Equal(new FrenchReference(10, 0, 2, 0, 2), reference);
    }

    [Fact]
    public void A_week_above_the_reference_says_by_how_much_and_on_how_many_days()
    {
        var reference = FrenchReference.Compare(Week(2.1, 2, 3, 2, 2, 0.5, 1));
        Assert.Equal(new FrenchReference(12.6m, 2.6m, 3, 2, 0), reference);
    }

    [Theory]
    [InlineData(0, Sex.Female, DrinkingRiskLevel.Low)]
    [InlineData(20, Sex.Female, DrinkingRiskLevel.Low)]
    [InlineData(20.01, Sex.Female, DrinkingRiskLevel.Medium)]
    [InlineData(40, Sex.Female, DrinkingRiskLevel.Medium)]
    [InlineData(40.01, Sex.Female, DrinkingRiskLevel.High)]
    [InlineData(60, Sex.Female, DrinkingRiskLevel.High)]
    [InlineData(60.01, Sex.Female, DrinkingRiskLevel.VeryHigh)]
    [InlineData(40, Sex.Male, DrinkingRiskLevel.Low)]
    [InlineData(40.01, Sex.Male, DrinkingRiskLevel.Medium)]
    [InlineData(60, Sex.Male, DrinkingRiskLevel.Medium)]
    [InlineData(60.01, Sex.Male, DrinkingRiskLevel.High)]
    [InlineData(100, Sex.Male, DrinkingRiskLevel.High)]
    [InlineData(100.01, Sex.Male, DrinkingRiskLevel.VeryHigh)]
    [InlineData(20.01, null, DrinkingRiskLevel.Medium)]
    [InlineData(60.01, null, DrinkingRiskLevel.VeryHigh)]
    public void The_risk_level_changes_just_above_each_bound(double grams, Sex? sex, DrinkingRiskLevel expected) =>
        Assert.Equal(expected, DrinkingRisk.Of((decimal)grams, sex));

    [Fact]
    public void A_negative_consumption_has_no_level()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DrinkingRisk.Of(-0.1m, Sex.Male));
        Assert.Equal(DrinkingRiskLevel.Low, DrinkingRisk.Of(0, Sex.Male));
    }

    private static AlcoholWeek Week(params double[] units) => AlcoholWeek.Of([.. units.Select(Units)]);

    private static IReadOnlyList<Drink> Units(double units)
    {
        // 250 ml at 5 % is one unit.
        if (units == 0)
            return [];
        Assert.Equal(DrinkRefusal.None, Drink.TryCreate(250 * (decimal)units, 5, 1, out var drink));
        return [drink];
    }
}
