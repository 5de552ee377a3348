using System.Runtime.InteropServices;

namespace Forum.Domain.Dosing;

/// <summary>One intake of a day's schedule.</summary>
/// <param name="At">When it is taken, the same every day.</param>
/// <param name="Dose">How much is taken, in mg.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Intake(ClockTime At, Milligrams Dose)
{
    /// <summary>The address form, <c>13:00x20</c>.</summary>
    public override string ToString() => $"{At}x{Dose}";
}
