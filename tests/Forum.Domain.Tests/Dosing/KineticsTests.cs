using Forum.Domain.Dosing;
using Xunit;
using static Forum.Domain.Tests.Dosing.Given;

namespace Forum.Domain.Tests.Dosing;

public sealed class KineticsTests
{
    [Fact]
    public void The_default_rates_are_the_published_ones()
    {
        Assert.Equal(0.1732867951, Kinetics.Default.Elimination, 1e-10);
        Assert.Equal(3.0369467187, Kinetics.Default.Absorption, 1e-10);
    }

    [Theory]
    [InlineData(0.5, 7.401931)]
    [InlineData(1, 8.408964)]
    [InlineData(4, 5.302506)]
    [InlineData(24, 0.165705)]
    public void One_intake_of_ten_milligrams_leaves_the_published_level(double hours, double expected) =>
        Assert.Equal(expected, Kinetics.Default.Level(10, hours), 1e-6);

    [Fact]
    public void Before_the_intake_there_is_nothing()
    {
        Assert.Equal(0, Kinetics.Default.Level(10, 0));
        Assert.Equal(0, Kinetics.Default.Level(10, -1));
        Assert.True(Kinetics.Default.Level(10, 1e-6) > 0);
    }

    [Fact]
    public void Each_offered_pair_peaks_when_it_says()
    {
        foreach (var halfLife in Kinetics.HalfLifePresets)
        {
            foreach (var peak in Kinetics.PeakPresets)
            {
                Assert.Equal(KineticsRefusal.None, Kinetics.TryPreset(halfLife, peak, out var model));
                var (ka, ke) = (model!.Absorption, model.Elimination);
                Assert.Equal(peak, Math.Log(ka / ke) / (ka - ke), 1e-12);
            }
        }
    }

    [Fact]
    public void Only_the_offered_values_are_presets()
    {
        Assert.Equal(KineticsRefusal.HalfLifeNotOffered, Kinetics.TryPreset(3.5, 1, out var none));
        Assert.Null(none);
        Assert.Equal(KineticsRefusal.PeakNotOffered, Kinetics.TryPreset(4, 2, out none));
        Assert.Null(none);
        Assert.Equal(KineticsRefusal.None, Kinetics.TryPreset(6, 1.5, out var model));
        Assert.Equal((6, 1.5), (model!.HalfLife, model.Peak));
    }

    [Fact]
    public void A_peak_later_than_any_absorption_allows_is_refused()
    {
        var latest = 4 / Math.Log(2);
        Assert.Equal(KineticsRefusal.PeakTooLate, Kinetics.TryCreate(4, latest, out var none));
        Assert.Null(none);
        Assert.Equal(KineticsRefusal.PeakTooLate, Kinetics.TryCreate(4, double.PositiveInfinity, out _));
        Assert.Equal(KineticsRefusal.None, Kinetics.TryCreate(4, Math.BitDecrement(latest), out var model));
        Assert.NotNull(model);
    }

    [Theory]
    [InlineData(0.09, 0.1, KineticsRefusal.HalfLifeOutOfRange)]
    [InlineData(0.1, 0.1, KineticsRefusal.None)]
    [InlineData(100.1, 1, KineticsRefusal.HalfLifeOutOfRange)]
    [InlineData(100, 1, KineticsRefusal.None)]
    [InlineData(double.NaN, 1, KineticsRefusal.HalfLifeOutOfRange)]
    [InlineData(-4, 1, KineticsRefusal.HalfLifeOutOfRange)]
    [InlineData(4, 0.009, KineticsRefusal.PeakOutOfRange)]
    [InlineData(4, 0.01, KineticsRefusal.None)]
    [InlineData(4, double.NaN, KineticsRefusal.PeakOutOfRange)]
    [InlineData(4, -1, KineticsRefusal.PeakOutOfRange)]
    public void Numbers_outside_their_range_make_no_model(double halfLife, double peak, KineticsRefusal expected)
    {
        Assert.Equal(expected, Kinetics.TryCreate(halfLife, peak, out var model));
        Assert.Equal(expected is KineticsRefusal.None, model is not null);
    }

    [Theory]
    [InlineData(1e-3)]
    [InlineData(1e-6)]
    [InlineData(1e-8)]
    [InlineData(1e-12)]
    [InlineData(0)]
    public void When_both_rates_meet_the_level_is_that_of_the_limit_formula(double closeness)
    {
        var model = Model(4, Math.BitDecrement(4 / Math.Log(2) * (1 - closeness)));
        var ke = model.Elimination;
        foreach (var hours in (double[])[0.1, 1, 5.77, 24])
        {
            // The limit is off by the distance of the rates, which is about twice the closeness of the peak.
            var tolerance = (50 * closeness) + 1e-6;
            Assert.Equal(10 * ke * hours * Math.Exp(-ke * hours), model.Level(10, hours), tolerance);
            var days = Enumerable.Range(0, 40).Sum(day => model.Level(10, hours + (24 * day)));
            Assert.Equal(days, model.SteadyLevel(10, hours), 1e-6);
        }
    }
}
