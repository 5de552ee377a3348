using System.Collections.Frozen;

namespace Forum.Domain.IdentityLeaks.Lexicons;

/// <summary>
/// Help lines long enough to look like somebody's number. A copy of what the help-line sheet publishes, kept here because the
/// detectors read no file; the sheet's own numbers must all stay silent, and a test outside this folder may say so.
/// </summary>
internal static class PublicNumbers
{
    private static readonly FrozenSet<string> All = Words.Of("""
        0980980930 0972394050 0800231313 0800235236 0241482121 0556964080 0800595959 0472116911 0491752525 0383225050 0140054848 0561777447
        070245245 080032123 18447647669 8447647669
        """);

    /// <param name="national">Digits in national writing, with the leading zero where the country has one.</param>
    public static bool Has(ReadOnlySpan<char> national) => All.Has(national);
}
