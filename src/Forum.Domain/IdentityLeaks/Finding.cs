namespace Forum.Domain.IdentityLeaks;

/// <summary>A leak in the positions of a <see cref="LeakText"/>, before it is carried back to the original.</summary>
internal sealed record Finding(LeakKind Kind, int Start, int End, LeakSeverity Severity, LeakOwner Owner)
{
    public static Finding Hard(LeakKind kind, int start, int end, LeakOwner owner) => new(kind, start, end, LeakSeverity.HardStop, owner);

    public static Finding Soft(LeakKind kind, int start, int end, LeakOwner owner) => new(kind, start, end, LeakSeverity.Warning, owner);
}
