using Forum.Domain.Dosing;
using Xunit;

namespace Forum.Domain.Tests.Dosing;

/// <summary>The closed form against an integration of the two compartments that shares nothing with it but the two rates.</summary>
public sealed class CurveIntegrationTests
{
    private const int StepsInMinute = 4;

    [Theory]
    [InlineData("13:00x40,15:00x40,17:00x40", 4, 1)]
    [InlineData("08:00x5,12:30x15,20:15x10", 3, 0.5)]
    [InlineData("00:00x10,23:59x10", 6, 1.5)]
    [InlineData("07:10x5,07:50x5,08:20x5,09:00x5,10:40x5,12:00x5,13:30x5,15:00x5,17:00x5,19:00x5,21:00x5,23:00x5", 5, 1)]
    [InlineData("12:00x10", 4, 5.77)]
    public void The_curve_agrees_with_runge_and_kutta(string address, double halfLife, double peak)
    {
        var (schedule, model) = (Given.DayOf(address), Given.Model(halfLife, peak));
        foreach (var (minute, level) in Integrate(schedule, model, days: 2).Where(point => point.Minute % 15 == 0))
            Assert.Equal(level, IntakeCurve.LevelAt(schedule, model, Regime.FirstDay, minute), 1e-6);
    }

    [Theory]
    [InlineData("13:00x40,15:00x40,17:00x40", 4, 1)]
    [InlineData("00:00x10,23:59x10", 6, 1.5)]
    public void The_steady_day_agrees_with_twelve_days_of_runge_and_kutta(string address, double halfLife, double peak)
    {
        var (schedule, model) = (Given.DayOf(address), Given.Model(halfLife, peak));
        const int Before = 11 * ClockTime.MinutesInDay;
        foreach (var (minute, level) in Integrate(schedule, model, days: 12, everyDay: true).Where(point => point.Minute >= Before && point.Minute % 15 == 0))
            Assert.Equal(level, IntakeCurve.LevelAt(schedule, model, Regime.Steady, minute - Before), 1e-6);
    }

    private static List<(int Minute, double Level)> Integrate(Schedule schedule, Kinetics model, int days, bool everyDay = false)
    {
        var (gut, blood) = (0.0, 0.0);
        var step = 1.0 / 60 / StepsInMinute;
        List<(int, double)> course = [];
        for (var minute = 0; minute < days * ClockTime.MinutesInDay; minute++)
        {
            course.Add((minute, blood));
            if (everyDay || minute < ClockTime.MinutesInDay)
                gut += schedule.Intakes.Where(intake => intake.At.Minutes == minute % ClockTime.MinutesInDay).Sum(intake => (double)intake.Dose.Value);
            for (var i = 0; i < StepsInMinute; i++)
                (gut, blood) = RungeKutta(gut, blood, model.Absorption, model.Elimination, step);
        }

        return course;
    }

    private static (double Gut, double Blood) RungeKutta(double gut, double blood, double ka, double ke, double h)
    {
        (double Gut, double Blood) Slope(double g, double b) => (-ka * g, (ka * g) - (ke * b));
        var first = Slope(gut, blood);
        var second = Slope(gut + (h / 2 * first.Gut), blood + (h / 2 * first.Blood));
        var third = Slope(gut + (h / 2 * second.Gut), blood + (h / 2 * second.Blood));
        var fourth = Slope(gut + (h * third.Gut), blood + (h * third.Blood));
        return (
            gut + (h / 6 * (first.Gut + (2 * second.Gut) + (2 * third.Gut) + fourth.Gut)),
            blood + (h / 6 * (first.Blood + (2 * second.Blood) + (2 * third.Blood) + fourth.Blood)));
    }
}
