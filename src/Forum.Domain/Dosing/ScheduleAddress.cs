namespace Forum.Domain.Dosing;

/// <summary>The schedule as an address carries it: <c>13:00x20,15:00x30,17:00x30</c>.</summary>
public static class ScheduleAddress
{
    /// <summary>Reads the address form; <c>x</c>, <c>X</c> and <c>×</c> alike, any writing of the time and of the dose but a decimal comma.</summary>
    /// <param name="text">The value of the address, decoded; null and blank hold no intake.</param>
    /// <param name="limits">The limits in force.</param>
    /// <returns>The schedule, or every reason with the place of the intake from 1. Never throws on what was typed.</returns>
    public static ScheduleReading Read(string? text, ScheduleLimits limits)
    {
        var typed = TypedText.Tidy(text ?? "");
        if (typed.Length > Schedule.LongestText)
            return new(null, [new(ScheduleRefusalKind.TextTooLong, null, typed.Length, Schedule.LongestText)]);

        List<(int, Intake)> read = [];
        List<ScheduleRefusal> unreadable = [];
        if (typed.Length > 0)
        {
            foreach (var (item, place) in typed.Split(',').Select((item, index) => (item, index + 1)))
                ReadItem(item, place, read, unreadable);
        }

        return Schedule.Of(read, unreadable, limits);
    }

    private static void ReadItem(string item, int place, List<(int, Intake)> read, List<ScheduleRefusal> unreadable)
    {
        var mark = item.IndexOfAny(['x', 'X', '×']);
        if (mark < 0)
        {
            var timeAlone = ClockTime.TryParse(item, out _, out _);
            unreadable.Add(new(timeAlone ? ScheduleRefusalKind.MissingDose : ScheduleRefusalKind.UnreadableLine, place, Typed: TypedText.Quote(item)));
            return;
        }

        IntakeText.Read(item[..mark], item[(mark + 1)..], place, read, unreadable);
    }
}
