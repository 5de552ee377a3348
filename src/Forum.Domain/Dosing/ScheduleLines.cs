namespace Forum.Domain.Dosing;

/// <summary>The schedule as members write it in a block of a message, an intake a line: <c>13h 20</c>, <c>15:00 20 mg</c>, <c>13h30 : 20 mg</c>.</summary>
/// <remarks>
/// The last number of a line is the dose and stands apart from the time; a space, <c>x</c>, <c>×</c>, <c>=</c>, a colon, a dash or an arrow
/// may part them. <c>13h30</c> lacks a dose. <c>13 h 30</c> is refused as ambiguous, where <c>13h 30</c> and <c>13 h 30 mg</c> are
/// 30 mg at one o'clock. Blank lines are passed over but counted.
/// </remarks>
public static class ScheduleLines
{
    private static readonly char[] Parting = [' ', 'x', 'X', '×', '=', ':', '-', '–', '—', '→'];

    /// <summary>Reads the lines of a block.</summary>
    /// <param name="text">The block; null and blank hold no intake.</param>
    /// <param name="limits">The limits in force.</param>
    /// <returns>The schedule, or every reason with its line from 1. Never throws on what was typed.</returns>
    public static ScheduleReading Read(string? text, ScheduleLimits limits)
    {
        if (text?.Length > Schedule.LongestText)
            return new(null, [new(ScheduleRefusalKind.TextTooLong, null, text.Length, Schedule.LongestText)]);

        List<(int, Intake)> read = [];
        List<ScheduleRefusal> unreadable = [];
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var typed = TypedText.Tidy(line.ToString());
            if (typed.Length > 0)
                ReadLine(typed, number, read, unreadable);
        }

        return Schedule.Of(read, unreadable, limits);
    }

    private static void ReadLine(string line, int number, List<(int, Intake)> read, List<ScheduleRefusal> unreadable)
    {
        var withUnit = line.EndsWith("mg", StringComparison.OrdinalIgnoreCase);
        var dose = StartOfDose(line, withUnit);
        if (dose > 0 && !withUnit && IsAmbiguous(line[..dose]))
            unreadable.Add(new(ScheduleRefusalKind.AmbiguousLine, number, Typed: TypedText.Quote(line)));
        else if (dose > 0)
            IntakeText.Read(line[..dose].TrimEnd(Parting), line[dose..], number, read, unreadable);
        else if (ClockTime.TryParse(line, out _, out var badTime) || badTime is not ClockTimeRefusal.NotATime)
            unreadable.Add(new(ScheduleRefusalKind.MissingDose, number, Typed: TypedText.Quote(line)));
        else
            unreadable.Add(new(ScheduleRefusalKind.UnreadableLine, number, Typed: TypedText.Quote(line)));
    }

    /// <summary>Where the last number begins, its sign included; 0 when it does not stand apart from what comes before.</summary>
    private static int StartOfDose(string line, bool withUnit)
    {
        var end = withUnit ? line[..^2].TrimEnd().Length : line.Length;
        var start = end;
        while (start > 0 && (char.IsAsciiDigit(line[start - 1]) || line[start - 1] is '.' or ','))
            start--;
        if (start == end)
            return 0;

        // A dash that touches the number is a sign; one with a space on both sides parts the time from the dose.
        if (start > 0 && line[start - 1] is '-' or '–' or '\u2212')
            start--;
        if (start == 0 || !Parting.Contains(line[start - 1]))
            return 0;

        // In "13:20" and "13 : 20" the colon belongs to the time.
        var before = line.AsSpan(0, start).TrimEnd();
        return before[^1] is ':' && !before.ContainsAny('h', 'H') && before.Count(':') == 1 ? 0 : start;
    }

    private static bool IsAmbiguous(string time)
    {
        var hour = time.AsSpan().TrimEnd();
        return hour is [.., ' ', 'h' or 'H'];
    }
}
