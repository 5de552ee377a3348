using Forum.Domain.Dosing;
using Xunit;

namespace Forum.Domain.Tests.Dosing;

/// <summary>The arrangements that these tests share.</summary>
internal static class Given
{
    internal static readonly ScheduleLimits Limits = ScheduleLimits.Default;

    internal static Milligrams Mg(int milligrams) => Milligrams.Of(milligrams);

    internal static Schedule DayOf(string address)
    {
        var reading = ScheduleAddress.Read(address, Limits);
        Assert.Empty(reading.Refusals);
        return reading.Schedule!;
    }

    internal static Kinetics Model(double halfLife, double peak)
    {
        Assert.Equal(KineticsRefusal.None, Kinetics.TryCreate(halfLife, peak, out var kinetics));
        return kinetics!;
    }

    internal static string Rows(IEnumerable<DayTotal> rows) => string.Join(' ', rows.Select(row => $"{row.Day}:{row.Total}"));
}
