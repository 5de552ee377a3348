using System.Text.RegularExpressions;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>The register number of a French health professional: eleven digits, Luhn, and its name before it.</summary>
internal static partial class RppsDetector
{
    private static readonly int[] Anywhere = [.. Enumerable.Range(1, 10)];

    public static IEnumerable<Finding> Find(LeakText text)
    {
        foreach (var start in text.NumberStarts)
        {
            if (!text.HasBefore(Cue, start, 40)) continue;
            var end = Read(text, start);
            if (end > 0) yield return Finding.Soft(LeakKind.Rpps, start, end, LeakOwner.SomebodyElse);
        }
    }

    private static int Read(LeakText text, int start)
    {
        Span<char> digits = stackalloc char[11];
        var end = NumberReading.Read(text, start, digits, Anywhere);
        return end > 0 && Checksums.Luhn(digits) ? end : -1;
    }

    [GeneratedRegex(@"\b(?:r\.?p\.?p\.?s\.?|repertoire partage|numero (?:de|du) (?:medecin|praticien|prescripteur|professionnel)|identifiant (?:de|du) (?:medecin|praticien|prescripteur|professionnel))", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Cue { get; }
}
