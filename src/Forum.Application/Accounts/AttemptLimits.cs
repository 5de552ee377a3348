namespace Forum.Application.Accounts;

/// <param name="Attempts">How many are let through.</param>
/// <param name="Window">In how long, counted from the first of them.</param>
public sealed record AttemptLimit(int Attempts, TimeSpan Window)
{
    public static readonly AttemptLimit SignInsFromOrigin = new(30, TimeSpan.FromMinutes(15));
    public static readonly AttemptLimit SignInsToAccount = new(10, TimeSpan.FromMinutes(15));
    public static readonly AttemptLimit SignInsFromDevice = new(10, TimeSpan.FromMinutes(15));
    public static readonly AttemptLimit OwnPassword = new(10, TimeSpan.FromMinutes(15));
    public static readonly AttemptLimit Recoveries = new(20, TimeSpan.FromHours(1));
    public static readonly AttemptLimit ResetsFromOrigin = new(5, TimeSpan.FromHours(1));
    public static readonly AttemptLimit ResetsToAddress = new(3, TimeSpan.FromHours(1));
    public static readonly AttemptLimit RegistrationsFromOrigin = new(5, TimeSpan.FromHours(1));
}

/// <summary>
/// Counts attempts, in memory and for minutes only. Not in the database: an attacker would then make the forum write at will, and a row would
/// remember who was attacked. Several web instances each keep their own count, which multiplies a limit by their number and nothing else.
/// </summary>
public sealed class AttemptLimits(TimeProvider clock)
{
    /// <summary>About 10 MB. Beyond it the counts that end first are forgotten.</summary>
    public const int MaxKept = 50_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, (int Count, DateTimeOffset EndsAt)> counts = new(StringComparer.Ordinal);

    /// <summary>Counts one attempt, before it is made so that a hundred at once do not all pass; false when there were too many already.</summary>
    public bool Take(string key, AttemptLimit limit)
    {
        var now = clock.GetUtcNow();
        lock (gate)
        {
            var known = counts.TryGetValue(key, out var entry) && entry.EndsAt > now;
            if (known && entry.Count >= limit.Attempts)
                return false;
            if (!known)
                MakeRoom(now);
            counts[key] = known ? (entry.Count + 1, entry.EndsAt) : (1, now + limit.Window);
            return true;
        }
    }

    /// <summary>An attempt that succeeded does not count.</summary>
    public void GiveBack(string key)
    {
        lock (gate)
        {
            if (counts.TryGetValue(key, out var entry))
                counts[key] = (entry.Count - 1, entry.EndsAt);
        }
    }

    public int Count(string key)
    {
        lock (gate)
            return counts.TryGetValue(key, out var entry) && entry.EndsAt > clock.GetUtcNow() ? entry.Count : 0;
    }

    private void MakeRoom(DateTimeOffset now)
    {
        if (counts.Count < MaxKept)
            return;
        foreach (var (key, _) in counts.Where(pair => pair.Value.EndsAt <= now).ToList())
            counts.Remove(key);
        if (counts.Count < MaxKept)
            return;
        foreach (var (key, _) in counts.OrderBy(pair => pair.Value.EndsAt).Take(MaxKept / 10).ToList())
            counts.Remove(key);
    }
}
