using Forum.Domain.Alcohol;
using Xunit;

namespace Forum.Domain.Tests.Alcohol;

public sealed class DrinkTests
{
    [Theory]
    [InlineData(250, 5, 10.0)]
    [InlineData(125, 13, 13.0)]
    [InlineData(750, 12.5, 75.0)]
    [InlineData(25, 40, 8.0)]
    [InlineData(330, 0, 0)]
    public void Pure_alcohol_is_volume_by_strength_by_density(double millilitres, double percent, double grams)
    {
        var drink = Taken((decimal)millilitres, (decimal)percent, 1);
        Assert.Equal((decimal)grams, drink.Grams);
        Assert.Equal((decimal)grams / 10, drink.Units);
    }

    [Fact]
    public void Like_drinks_are_counted() => Assert.Equal(3.9m, Taken(125, 13, 3).Units);

    [Theory]
    [InlineData(0, 5, 1, DrinkRefusal.VolumeOutOfRange)]
    [InlineData(-1, 5, 1, DrinkRefusal.VolumeOutOfRange)]
    [InlineData(10_001, 5, 1, DrinkRefusal.VolumeOutOfRange)]
    [InlineData(10_000, 5, 1, DrinkRefusal.None)]
    [InlineData(250, -0.1, 1, DrinkRefusal.StrengthOutOfRange)]
    [InlineData(250, 100.1, 1, DrinkRefusal.StrengthOutOfRange)]
    [InlineData(250, 100, 1, DrinkRefusal.None)]
    [InlineData(250, 5, 0, DrinkRefusal.CountOutOfRange)]
    [InlineData(250, 5, 101, DrinkRefusal.CountOutOfRange)]
    [InlineData(250, 5, 100, DrinkRefusal.None)]
    public void Figures_outside_their_range_are_refused(double millilitres, double percent, int count, DrinkRefusal expected)
    {
        Assert.Equal(expected, Drink.TryCreate((decimal)millilitres, (decimal)percent, count, out var drink));
        Assert.Equal(expected is DrinkRefusal.None, drink.Grams > 0);
    }

    private static Drink Taken(decimal millilitres, decimal percent, int count)
    {
        Assert.Equal(DrinkRefusal.None, Drink.TryCreate(millilitres, percent, count, out var drink));
        return drink;
    }
}
