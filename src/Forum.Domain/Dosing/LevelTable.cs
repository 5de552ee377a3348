namespace Forum.Domain.Dosing;

/// <summary>The level left by 1 mg, minute by minute.</summary>
// The model is linear and intakes fall on whole minutes: one table of exponentials serves every intake and every row.
internal sealed class LevelTable
{
    private readonly double[] _levels;
    private readonly bool _repeats;

    internal LevelTable(Kinetics kinetics, Regime regime, int minutes)
    {
        _repeats = regime is Regime.Steady;
        _levels = new double[_repeats ? ClockTime.MinutesInDay : minutes + 1];
        for (var minute = 0; minute < _levels.Length; minute++)
            _levels[minute] = _repeats ? kinetics.SteadyLevel(1, minute / 60.0) : kinetics.Level(1, minute / 60.0);
    }

    internal double At(int minute, Schedule schedule)
    {
        var level = 0.0;
        foreach (var (at, dose) in schedule.AsSpan())
        {
            var since = minute - at.Minutes;
            if (_repeats)
                since = (since + ClockTime.MinutesInDay) % ClockTime.MinutesInDay;
            if (since >= 0)
                level += dose.Hundredths / 100.0 * _levels[since];
        }

        return level;
    }
}
