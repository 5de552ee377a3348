using Forum.Domain.Dosing;
using Xunit;

namespace Forum.Domain.Tests.Dosing;

public sealed class ClockTimeTests
{
    [Theory]
    [InlineData("13:00", "13:00")]
    [InlineData("13h", "13:00")]
    [InlineData("13H", "13:00")]
    [InlineData("13h30", "13:30")]
    [InlineData("13 h 30", "13:30")]
    [InlineData("13\u00A0h\u202F30", "13:30")]
    [InlineData("13 : 30", "13:30")]
    [InlineData("7:05", "07:05")]
    [InlineData("7h", "07:00")]
    [InlineData("0:00", "00:00")]
    [InlineData("00h00", "00:00")]
    [InlineData("23:59", "23:59")]
    public void A_time_is_read_in_every_usual_writing(string typed, string clock)
    {
        Assert.True(ClockTime.TryParse(typed, out var time, out var refusal));
        Assert.Equal(clock, time.ToString());
        Assert.Equal(ClockTimeRefusal.None, refusal);
    }

    [Theory]
    [InlineData(null, ClockTimeRefusal.Empty)]
    [InlineData("  ", ClockTimeRefusal.Empty)]
    [InlineData("13", ClockTimeRefusal.NotATime)]
    [InlineData("1300", ClockTimeRefusal.NotATime)]
    [InlineData("13:", ClockTimeRefusal.NotATime)]
    [InlineData(":30", ClockTimeRefusal.NotATime)]
    [InlineData("h", ClockTimeRefusal.NotATime)]
    [InlineData("midi", ClockTimeRefusal.NotATime)]
    [InlineData("013:00", ClockTimeRefusal.NotATime)]
    [InlineData("13:000", ClockTimeRefusal.NotATime)]
    [InlineData("-1:30", ClockTimeRefusal.NotATime)]
    [InlineData("13:30:00", ClockTimeRefusal.NotATime)]
    [InlineData("١٣:٠٠", ClockTimeRefusal.NotATime)]
    [InlineData("7:5", ClockTimeRefusal.OneDigitMinute)]
    [InlineData("7h5", ClockTimeRefusal.OneDigitMinute)]
    [InlineData("13:60", ClockTimeRefusal.MinuteOutOfRange)]
    [InlineData("24:00", ClockTimeRefusal.TwentyFour)]
    [InlineData("24h", ClockTimeRefusal.TwentyFour)]
    [InlineData("24:01", ClockTimeRefusal.HourOutOfRange)]
    [InlineData("25h", ClockTimeRefusal.HourOutOfRange)]
    public void What_is_not_a_time_is_refused_with_its_reason(string? typed, ClockTimeRefusal expected)
    {
        Assert.False(ClockTime.TryParse(typed, out _, out var refusal));
        Assert.Equal(expected, refusal);
    }

    [Fact]
    public void Waiting_goes_through_midnight()
    {
        Assert.Equal(30, ClockTime.At(23, 45).MinutesUntil(ClockTime.At(0, 15)));
        Assert.Equal(120, ClockTime.At(13).MinutesUntil(ClockTime.At(15)));
        Assert.Equal(0, ClockTime.At(13).MinutesUntil(ClockTime.At(13)));
    }

    [Fact]
    public void A_clock_starts_again_every_day()
    {
        Assert.Equal(ClockTime.At(0, 15), ClockTime.FromMinutes(1455));
        Assert.Equal(13.5, ClockTime.At(13, 30).Hours);
        Assert.Throws<ArgumentOutOfRangeException>(() => ClockTime.FromMinutes(-1));
    }

    [Fact]
    public void A_clock_has_twenty_four_hours_of_sixty_minutes()
    {
        Assert.Equal(1439, ClockTime.At(23, 59).Minutes);
        Assert.Throws<ArgumentOutOfRangeException>(() => ClockTime.At(24));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClockTime.At(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClockTime.At(0, 60));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClockTime.At(0, -1));
    }

    [Fact]
    public void Times_compare_by_the_clock()
    {
        var (early, late) = (ClockTime.At(8), ClockTime.At(20));
        Assert.True(early < late && early <= late && late > early && late >= early && early.CompareTo(late) < 0);
        Assert.False(late < early || late <= early || early > late || early >= late);
    }
}
