namespace Forum.Domain.Dosing;

/// <summary>One intake, once a parser has told its time from its dose.</summary>
internal static class IntakeText
{
    /// <summary>Adds the intake to what was read, or the one reason of its line to what was not.</summary>
    internal static void Read(string time, string dose, int line, List<(int Line, Intake Intake)> read, List<ScheduleRefusal> unreadable)
    {
        if (!ClockTime.TryParse(time, out var at, out var badTime))
            unreadable.Add(new(ScheduleRefusalKind.UnreadableTime, line, Typed: TypedText.Quote(time), Time: badTime));
        else if (!Milligrams.TryParse(dose, out var amount, out var badDose))
            unreadable.Add(new(ScheduleRefusalKind.UnreadableDose, line, Typed: TypedText.Quote(dose), Dose: badDose));
        else
            read.Add((line, new(at, amount)));
    }
}
