using System.Globalization;

namespace Forum.Domain.Dosing;

/// <summary>A time of the day, to the minute, from 00:00 to 23:59.</summary>
public readonly record struct ClockTime : IComparable<ClockTime>
{
    /// <summary>Minutes in one day.</summary>
    public const int MinutesInDay = 24 * 60;

    private ClockTime(int minutes) => Minutes = minutes;

    /// <summary>Minutes since midnight, 0–1439.</summary>
    public int Minutes { get; }

    /// <summary>Hours since midnight, with their fraction, 0 to just under 24.</summary>
    public double Hours => Minutes / 60.0;

    /// <summary>A time from its hour (0–23) and minute (0–59).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside those ranges.</exception>
    public static ClockTime At(int hour, int minute = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hour);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hour, 23);
        ArgumentOutOfRangeException.ThrowIfNegative(minute);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minute, 59);
        return new((hour * 60) + minute);
    }

    /// <summary>The time that a clock shows so many minutes after a midnight; whole days are dropped.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public static ClockTime FromMinutes(int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        return new(minutes % MinutesInDay);
    }

    /// <summary>Reads <c>13:00</c>, <c>13h</c>, <c>13h30</c>, <c>13 h 30</c>, <c>7:05</c>, with any kind of space and either case of h.</summary>
    /// <remarks>
    /// Minutes have two digits: <c>7:5</c> could be five past or half past. <c>24:00</c> is refused with its own reason,
    /// because it is the end of one day and the beginning of the next at once; 00:00 says which.
    /// A number alone is refused: it could as well be a dose.
    /// </remarks>
    /// <param name="text">What was typed; null and blank are <see cref="ClockTimeRefusal.Empty"/>.</param>
    /// <param name="time">The time, or midnight when refused.</param>
    /// <param name="refusal">Why not, or <see cref="ClockTimeRefusal.None"/>.</param>
    /// <returns>Whether a time was read. Never throws.</returns>
    public static bool TryParse(string? text, out ClockTime time, out ClockTimeRefusal refusal)
    {
        time = default;
        refusal = Read(TypedText.Tidy(text ?? ""), out var hour, out var minute);
        if (refusal is not ClockTimeRefusal.None)
            return false;
        time = At(hour, minute);
        return true;
    }

    /// <summary>Minutes to wait from this time until <paramref name="next"/>, through midnight if need be: 0–1439.</summary>
    public int MinutesUntil(ClockTime next) => (next.Minutes - Minutes + MinutesInDay) % MinutesInDay;

    /// <inheritdoc/>
    public int CompareTo(ClockTime other) => Minutes.CompareTo(other.Minutes);

    /// <summary><c>HH:mm</c>, as addresses and CSV files have it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Minutes / 60:00}:{Minutes % 60:00}");

    /// <summary>Whether the left time is earlier in the day.</summary>
    public static bool operator <(ClockTime left, ClockTime right) => left.Minutes < right.Minutes;

    /// <summary>Whether the left time is later in the day.</summary>
    public static bool operator >(ClockTime left, ClockTime right) => left.Minutes > right.Minutes;

    /// <summary>Whether the left time is earlier in the day, or the same.</summary>
    public static bool operator <=(ClockTime left, ClockTime right) => left.Minutes <= right.Minutes;

    /// <summary>Whether the left time is later in the day, or the same.</summary>
    public static bool operator >=(ClockTime left, ClockTime right) => left.Minutes >= right.Minutes;

    private static ClockTimeRefusal Read(ReadOnlySpan<char> text, out int hour, out int minute)
    {
        (hour, minute) = (0, 0);
        if (text.IsEmpty)
            return ClockTimeRefusal.Empty;

        var mark = text.IndexOfAny('h', 'H', ':');
        if (mark < 0)
            return ClockTimeRefusal.NotATime;
        var before = text[..mark].TrimEnd();
        var after = text[(mark + 1)..].TrimStart();
        var minutesMayBeLeftOut = text[mark] is not ':';
        if (!IsNumber(before, out hour) || !(IsNumber(after, out minute) || (after.IsEmpty && minutesMayBeLeftOut)))
            return ClockTimeRefusal.NotATime;
        if (after.Length == 1)
            return ClockTimeRefusal.OneDigitMinute;
        if (minute > 59)
            return ClockTimeRefusal.MinuteOutOfRange;
        if (hour == 24 && minute == 0)
            return ClockTimeRefusal.TwentyFour;
        return hour > 23 ? ClockTimeRefusal.HourOutOfRange : ClockTimeRefusal.None;
    }

    private static bool IsNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length is 1 or 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}

/// <summary>Why a text is not a time of the day.</summary>
public enum ClockTimeRefusal
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>Not one or two digits, <c>h</c> or <c>:</c>, two digits.</summary>
    NotATime,

    /// <summary>An hour over 23.</summary>
    HourOutOfRange,

    /// <summary>A minute over 59.</summary>
    MinuteOutOfRange,

    /// <summary>One digit for the minutes: five or fifty, nobody can tell.</summary>
    OneDigitMinute,

    /// <summary>24:00, which belongs to two days: 00:00 is wanted.</summary>
    TwentyFour,
}
