using System.Globalization;
using Forum.Domain.Dosing;
using Xunit;

namespace Forum.Domain.Tests.Dosing;

public sealed class MilligramsTests
{
    [Theory]
    [InlineData("20", 2000)]
    [InlineData("7,5", 750)]
    [InlineData("7.5", 750)]
    [InlineData("7.25", 725)]
    [InlineData("20 mg", 2000)]
    [InlineData("20mg", 2000)]
    [InlineData("20 MG", 2000)]
    [InlineData("  20  ", 2000)]
    [InlineData("20\u00A0mg", 2000)]
    [InlineData("20\u202Fmg", 2000)]
    [InlineData("20\u2009mg", 2000)]
    [InlineData("\uFEFF20\u200B\u2060 mg", 2000)]
    [InlineData("0", 0)]
    [InlineData("005", 500)]
    [InlineData("99999.99", 9999999)]
    public void An_amount_is_read_in_every_usual_writing(string typed, int hundredths)
    {
        Assert.True(Milligrams.TryParse(typed, out var amount, out var refusal));
        Assert.Equal(hundredths, amount.Hundredths);
        Assert.Equal(AmountRefusal.None, refusal);
    }

    [Theory]
    [InlineData(null, AmountRefusal.Empty)]
    [InlineData("", AmountRefusal.Empty)]
    [InlineData(" \u00A0\u200B ", AmountRefusal.Empty)]
    [InlineData("mg", AmountRefusal.NotANumber)]
    [InlineData("vingt", AmountRefusal.NotANumber)]
    [InlineData("2 0", AmountRefusal.NotANumber)]
    [InlineData("20 mg 5", AmountRefusal.NotANumber)]
    [InlineData("5.", AmountRefusal.NotANumber)]
    [InlineData(".5", AmountRefusal.NotANumber)]
    [InlineData("1/2", AmountRefusal.NotANumber)]
    [InlineData("+5", AmountRefusal.NotANumber)]
    [InlineData("1e3", AmountRefusal.NotANumber)]
    [InlineData("20 %", AmountRefusal.NotANumber)]
    [InlineData("٢٠", AmountRefusal.NotANumber)]
    [InlineData("-5", AmountRefusal.Negative)]
    [InlineData("− 5 mg", AmountRefusal.Negative)]
    [InlineData("–5", AmountRefusal.Negative)]
    [InlineData("1,000", AmountRefusal.TooPrecise)]
    [InlineData("7.125", AmountRefusal.TooPrecise)]
    [InlineData("100000", AmountRefusal.TooLarge)]
    [InlineData("99999999999999999999", AmountRefusal.TooLarge)]
    [InlineData("20 g", AmountRefusal.UnknownUnit)]
    [InlineData("20 µg", AmountRefusal.UnknownUnit)]
    public void What_is_not_an_amount_is_refused_with_its_reason(string? typed, AmountRefusal expected)
    {
        Assert.False(Milligrams.TryParse(typed, out var amount, out var refusal));
        Assert.Equal(expected, refusal);
        Assert.Equal(Milligrams.Zero, amount);
    }

    [Fact]
    public void An_amount_is_written_with_a_point_whatever_the_language()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
            Assert.Equal("7.5", Milligrams.FromHundredths(750).ToString());
            Assert.Equal("20", Milligrams.Of(20).ToString());
            Assert.Equal("7,5", Milligrams.FromHundredths(750).Value.ToString("0.#", CultureInfo.CurrentCulture));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Sums_are_exact_and_never_leave_the_range()
    {
        var tenth = Milligrams.FromHundredths(10);
        Assert.Equal(Milligrams.FromHundredths(30), tenth + tenth + tenth);
        Assert.Equal(Milligrams.Of(5), Milligrams.Of(15) - Milligrams.Of(10));
        Assert.Throws<ArgumentOutOfRangeException>(() => Milligrams.Of(5) - Milligrams.Of(10));
        Assert.Throws<ArgumentOutOfRangeException>(() => Milligrams.Of(Milligrams.Largest) + tenth);
        Assert.Throws<ArgumentOutOfRangeException>(() => Milligrams.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Milligrams.Of(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Milligrams.FromHundredths(-1));
    }

    [Fact]
    public void Amounts_compare_by_size()
    {
        var (small, large) = (Milligrams.Of(5), Milligrams.Of(10));
        Assert.True(small < large && small <= large && large > small && large >= small && small.CompareTo(large) < 0);
        Assert.False(large < small || large <= small || small > large || small >= large);
    }

    [Fact]
    public void Half_tablets_are_told_from_other_amounts()
    {
        Assert.True(Milligrams.Of(15).IsMultipleOf(Milligrams.Of(5)));
        Assert.False(Milligrams.FromHundredths(750).IsMultipleOf(Milligrams.Of(5)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Milligrams.Of(5).IsMultipleOf(Milligrams.Zero));
    }
}
