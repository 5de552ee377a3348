using Forum.Domain.Dosing;
using Xunit;

namespace Forum.Domain.Tests.Dosing;

/// <summary>A hundred thousand texts through both parsers: none throws, and no schedule that comes out has a negative level.</summary>
public sealed class RandomTextTests
{
    private const int Texts = 100_000;
    private static readonly string[] Scraps =
    [
        "13:00x20", "7h30", "13 h 30", "20 mg", "24:00", "-5", "7,5", "x", "×", ",", ":", "h", "H", "\n", "\r\n", " ", "\u00A0", "\u202F", "\u200B",
        "0", "9", "10", "99999999999", "mg", "é", "\uD83D", "\0", "٣", "=", "→", "–", "\u2212", ".", "\t", "\u2028",
    ];

    [Fact]
    public void No_text_makes_the_parsers_throw_and_each_gets_a_schedule_or_a_reason()
    {
        var random = new Random(42);
        var taken = 0;
        for (var i = 0; i < Texts; i++)
        {
            var text = string.Concat(random.GetItems(Scraps, random.Next(0, 12)));
            taken += Check(ScheduleAddress.Read(text, Given.Limits), random) + Check(ScheduleLines.Read(text, Given.Limits), random);
        }

        // Some must come through, or nothing would have been drawn.
        Assert.InRange(taken, 100, Texts);
    }

    [Fact]
    public void Every_well_written_schedule_is_taken_and_never_falls_below_nothing()
    {
        var random = new Random(43);
        for (var i = 0; i < Texts / 2; i++)
        {
            var intakes = Enumerable.Range(0, random.Next(1, 13)).Select(_ => (Hour: random.Next(24), Minute: random.Next(60), Dose: 5 * random.Next(1, 7))).ToArray();
            var address = ScheduleAddress.Read(string.Join(',', intakes.Select(x => $"{x.Hour}:{x.Minute:00}x{x.Dose}")), Given.Limits);
            var lines = ScheduleLines.Read(string.Join('\n', intakes.Select(x => $"{x.Hour}h{x.Minute:00} {x.Dose} mg")), Given.Limits);
            Assert.Equal(2, Check(address, random) + Check(lines, random));
            Assert.Equal(address.Schedule, lines.Schedule);
        }
    }

    [Fact]
    public void No_drawn_curve_falls_below_nothing()
    {
        var random = new Random(44);
        for (var i = 0; i < 1_000; i++)
        {
            var intakes = Enumerable.Range(0, random.Next(1, 13)).Select(_ => new Intake(ClockTime.FromMinutes(random.Next(1440)), Milligrams.Of(5 * random.Next(1, 7))));
            Assert.Equal(KineticsRefusal.None, Kinetics.TryPreset(random.Next(3, 7), random.Next(1, 4) / 2.0, out var model));
            var curve = IntakeCurve.Draw(Schedule.Of(intakes, Given.Limits).Schedule!, model!, (Regime)random.Next(2), 48);
            Assert.All(curve.Points, point => Assert.True(point.Low >= 0 && point.Low <= point.Centre && point.Centre <= point.High));
        }
    }

    private static int Check(ScheduleReading reading, Random random)
    {
        Assert.NotEqual(reading.Schedule is null, reading.Refusals.Count == 0);
        if (reading.Schedule is null)
            return 0;

        _ = reading.Schedule.Cautions(Given.Limits);
        var level = IntakeCurve.LevelAt(reading.Schedule, Kinetics.Default, (Regime)random.Next(2), random.NextDouble() * 2880);
        Assert.True(level >= 0 && double.IsFinite(level));
        return 1;
    }
}
