using System.Text.RegularExpressions;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>
/// Belgian national number, YY.MM.DD-XXX.CC: CC = 97 − n mod 97, with a 2 before the nine digits for people born from 2000 on. The month
/// may carry 20 or 40 (bis numbers), month and day may be 0 (unknown).
/// </summary>
internal static partial class BelgianNationalNumberDetector
{
    public static IEnumerable<Finding> Find(LeakText text)
    {
        foreach (var start in text.NumberStarts)
        {
            var end = Read(text, start);
            // An RPPS also has eleven digits, and some of them read as a date; the word before it settles it.
            if (end > 0 && !text.HasBefore(NotOne, start, 30)) yield return Finding.Hard(LeakKind.BelgianNationalNumber, start, end, OwnerReading.Before(text, start));
        }
    }

    private static int Read(LeakText text, int start)
    {
        Span<char> digits = stackalloc char[11];
        var end = NumberReading.Read(text, start, digits, [2, 4, 6, 9]);
        if (end < 0 || NumberReading.GoesOn(text, start, end)) return -1;
        var month = Two(digits, 2) % 20;
        if (Two(digits, 2) > 52 || month > 12 || Two(digits, 4) > 31) return -1;
        long nine = 0;
        foreach (var digit in digits[..9]) nine = nine * 10 + (digit - '0');
        if (nine % 1000 is 0 or 999) return -1;
        var check = Two(digits, 9);
        return 97 - nine % 97 == check || 97 - (2_000_000_000 + nine) % 97 == check ? end : -1;
    }

    private static int Two(ReadOnlySpan<char> digits, int at) => (digits[at] - '0') * 10 + (digits[at + 1] - '0');

    [GeneratedRegex(@"\b(?:rpps|adeli|lot|colis|suivi|commande|reference|ref|siren|siret|facture|dossier|ticket|ean|cip)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NotOne { get; }
}
