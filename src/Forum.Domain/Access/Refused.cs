namespace Forum.Domain.Access;

/// <summary>A command that its own denial forbids: thrown by the function that the page asked before it drew the button.</summary>
public sealed class Refused(Denial denial) : Exception(denial.Reason.ToString())
{
    public Denial Denial { get; } = denial;

    /// <exception cref="Refused">There is a denial.</exception>
    public static void If(Denial? denial)
    {
        if (denial is not null)
            throw new Refused(denial);
    }
}
