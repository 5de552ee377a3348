using Forum.Domain.Dosing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Forum.Domain.Tests.Dosing;

public sealed class CurvePropertyTests
{
    private static readonly Gen<Kinetics> Models =
        from halfLife in Gen.Choose(250, 680)
        from peak in Gen.Choose(30, 200)
        select Given.Model(halfLife / 100.0, peak / 100.0);

    private static readonly Gen<Intake> Intakes =
        from minute in Gen.Choose(0, ClockTime.MinutesInDay - 1)
        from halves in Gen.Choose(1, 6)
        select new Intake(ClockTime.FromMinutes(minute), Milligrams.Of(5 * halves));

    private static readonly Gen<Intake[]> Days = Gen.Choose(1, 12).SelectMany(Intakes.ArrayOf);

    private static readonly Gen<Regime> Regimes = Gen.Elements(Regime.FirstDay, Regime.Steady);

    private static readonly Gen<(Intake[] Day, Kinetics Model, Regime Regime, int Minute)> Courses =
        from day in Days
        from model in Models
        from regime in Regimes
        from minute in Gen.Choose(0, 2 * ClockTime.MinutesInDay)
        select (day, model, regime, minute);

    [Fact]
    public void Levels_of_intakes_add_up() => Holds(Courses, course =>
        Same(Level(course.Day, course), course.Day.Sum(intake => Level([intake], course))));

    [Fact]
    public void Twice_the_dose_is_twice_the_level() => Holds(Courses, course =>
        Same(Level([.. course.Day.Select(intake => intake with { Dose = intake.Dose + intake.Dose })], course), 2 * Level(course.Day, course)));

    [Fact]
    public void The_order_of_the_intakes_does_not_matter() => Holds(Courses, course =>
        Level([.. course.Day.Reverse()], course) == Level(course.Day, course));

    [Fact]
    public void Later_intakes_make_the_same_curve_later() => Holds(
        from minute in Gen.Choose(0, 700) from later in Gen.Choose(0, 700) from since in Gen.Choose(0, 1400) from model in Models select (minute, later, since, model),
        given => Same(
            IntakeCurve.LevelAt(Day(new Intake(ClockTime.FromMinutes(given.minute), Milligrams.Of(10))), given.model, Regime.FirstDay, given.minute + given.since),
            IntakeCurve.LevelAt(Day(new Intake(ClockTime.FromMinutes(given.minute + given.later), Milligrams.Of(10))), given.model, Regime.FirstDay, given.minute + given.later + given.since)));

    [Fact]
    public void One_intake_peaks_at_its_time_of_peak_and_at_the_height_of_the_formula() => Holds(Models, model =>
    {
        var height = 10 * Math.Pow(2, -model.Peak / model.HalfLife);
        return Same(model.Level(10, model.Peak), height)
            && model.Level(10, model.Peak - 0.01) < height && model.Level(10, model.Peak + 0.01) < height;
    });

    [Fact]
    public void The_area_under_one_intake_is_its_dose_over_the_elimination() => Holds(Models, model =>
        Math.Abs(Simpson(hours => model.Level(10, hours), 0, 40 * model.HalfLife, 100_000) - (10 / model.Elimination)) < 1e-6);

    [Fact]
    public void Long_after_an_intake_each_half_life_halves_the_level() => Holds(
        from model in Models from hours in Gen.Choose(60, 90) select (model, hours),
        given => Math.Abs((given.model.Level(10, given.hours + given.model.HalfLife) / given.model.Level(10, given.hours)) - 0.5) < 1e-6);

    [Fact]
    public void The_steady_day_is_what_forty_days_lead_to() => Holds(Courses, course =>
    {
        var minute = course.Minute % ClockTime.MinutesInDay;
        var repeated = Enumerable.Range(0, 40).Sum(day => IntakeCurve.LevelAt(Day(course.Day), course.Model, Regime.FirstDay, minute + (day * ClockTime.MinutesInDay)));
        return Same(IntakeCurve.LevelAt(Day(course.Day), course.Model, Regime.Steady, minute), repeated);
    });

    [Fact]
    public void The_centre_lies_between_low_and_high_and_nothing_is_negative() => Holds(Courses, course =>
        IntakeCurve.Draw(Day(course.Day), course.Model, course.Regime, 48).Points
            .All(point => 0 <= point.Low && point.Low <= point.Centre && point.Centre <= point.High));

    [Fact]
    public void The_drawing_is_the_level_and_no_minute_is_above_its_maximum() => Holds(Courses, course =>
    {
        var day = Day(course.Day);
        var curve = IntakeCurve.Draw(day, course.Model, course.Regime, 24);
        return curve.Points.All(point => Same(point.Centre, IntakeCurve.LevelAt(day, course.Model, course.Regime, point.Minutes)))
            && Enumerable.Range(0, 481).All(i => IntakeCurve.LevelAt(day, course.Model, course.Regime, 3 * i) <= curve.Maximum.Level + 1e-9);
    });

    private static void Holds<T>(Gen<T> given, Func<T, bool> property) =>
        Prop.ForAll(given.ToArbitrary(), property).QuickCheckThrowOnFailure();

    private static bool Same(double left, double right) => Math.Abs(left - right) < 1e-8 * Math.Max(1, Math.Abs(right));

    private static double Level(Intake[] day, (Intake[] Day, Kinetics Model, Regime Regime, int Minute) course) =>
        IntakeCurve.LevelAt(Day(day), course.Model, course.Regime, course.Minute);

    private static Schedule Day(params Intake[] intakes)
    {
        var unlimited = Given.Limits with { LargestTotal = Given.Limits.LargestTotal with { Value = Milligrams.Of(10_000) } };
        return Schedule.Of(intakes, unlimited).Schedule!;
    }

    private static double Simpson(Func<double, double> function, double from, double to, int steps)
    {
        var h = (to - from) / steps;
        var inner = Enumerable.Range(1, steps - 1).Sum(i => (i % 2 == 0 ? 2 : 4) * function(from + (i * h)));
        return h / 3 * (function(from) + inner + function(to));
    }
}
