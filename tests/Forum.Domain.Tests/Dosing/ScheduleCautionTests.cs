using Forum.Domain.Dosing;
using Xunit;
using static Forum.Domain.Tests.Dosing.Given;

namespace Forum.Domain.Tests.Dosing;

public sealed class ScheduleCautionTests
{
    [Fact]
    public void A_total_above_the_licensed_maximum_is_said_with_the_limit_its_source_and_its_date()
    {
        var caution = Assert.Single(Given.DayOf("08:00x40,12:00x40,20:00x5").Cautions(Limits));
        Assert.Equal(
            new(ScheduleCautionKind.AboveLicensedMaximum, 85, new(80, LimitSource.ProductCharacteristics, new(2023, 5, 12))),
            caution);
        Assert.Empty(Given.DayOf("08:00x40,12:00x40").Cautions(Limits));
    }

    [Fact]
    public void A_large_intake_is_said_with_its_time()
    {
        var caution = Assert.Single(Given.DayOf("08:00x45,20:00x10").Cautions(Limits));
        Assert.Equal((ScheduleCautionKind.LargeIntake, 45m, 40m, ClockTime.At(8)), (caution.Kind, caution.Value, caution.Limit.Value, caution.First));
        Assert.Empty(Given.DayOf("08:00x40,20:00x10").Cautions(Limits));
    }

    [Fact]
    public void Two_lines_at_the_same_minute_count_as_one_intake()
    {
        var cautions = Given.DayOf("08:00x25,08:00x20").Cautions(Limits);
        Assert.Equal([(ScheduleCautionKind.LargeIntake, 45m), (ScheduleCautionKind.CloseIntakes, 0m)], cautions.Select(caution => (caution.Kind, caution.Value)));
        Assert.DoesNotContain(Given.DayOf("08:00x25,09:00x20").Cautions(Limits), caution => caution.Kind is ScheduleCautionKind.LargeIntake);
    }

    [Fact]
    public void Intakes_less_than_an_hour_apart_are_said_with_both_times()
    {
        var caution = Assert.Single(Given.DayOf("13:00x10,13:59x10").Cautions(Limits));
        Assert.Equal((ScheduleCautionKind.CloseIntakes, 59m, 60m), (caution.Kind, caution.Value, caution.Limit.Value));
        Assert.Equal((ClockTime.At(13), ClockTime.At(13, 59)), (caution.First, caution.Second));
        Assert.Empty(Given.DayOf("13:00x10,14:00x10").Cautions(Limits));
    }

    [Fact]
    public void Midnight_does_not_hide_that_two_intakes_are_close()
    {
        var caution = Assert.Single(Given.DayOf("00:15x10,23:45x10").Cautions(Limits));
        Assert.Equal((30m, ClockTime.At(23, 45), ClockTime.At(0, 15)), (caution.Value, caution.First, caution.Second));
        Assert.Empty(Given.DayOf("00:45x10,23:45x10").Cautions(Limits));
    }

    [Fact]
    public void One_intake_a_day_is_a_day_away_from_the_next() =>
        Assert.Empty(Given.DayOf("08:00x10").Cautions(Limits));

    [Fact]
    public void Another_licensed_maximum_moves_the_caution()
    {
        var schedule = Given.DayOf("08:00x30,20:00x30");
        var stricter = Limits.WithLicensedMaximum(Mg(55), new(2027, 1, 1));
        Assert.Equal((55m, new DateOnly(2027, 1, 1)), (Assert.Single(schedule.Cautions(stricter)).Limit.Value, schedule.Cautions(stricter)[0].Limit.AsOf));
        Assert.Empty(schedule.Cautions(Limits));
    }

    [Fact]
    public void A_licensed_maximum_that_makes_no_sense_is_refused()
    {
        DateOnly date = new(2027, 1, 1);
        Assert.Equal(Mg(75), Limits.WithLicensedMaximum(Mg(75), date).LicensedMaximum.Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => Limits.WithLicensedMaximum(Mg(0), date));
        Assert.Throws<ArgumentOutOfRangeException>(() => Limits.WithLicensedMaximum(Mg(72), date));
        Assert.Throws<ArgumentOutOfRangeException>(() => Limits.WithLicensedMaximum(Mg(405), date));
    }
}
