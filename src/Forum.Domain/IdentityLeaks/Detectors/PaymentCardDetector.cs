using System.Text.RegularExpressions;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>
/// Payment cards: an issuer's prefix and its length, Luhn, and the groups that a card is printed in. One random number in ten passes
/// Luhn, so a number written in any other groups counts only when a card is named before it.
/// </summary>
internal static partial class PaymentCardDetector
{
    private static readonly int[] Anywhere = [.. Enumerable.Range(1, 18)];

    public static IEnumerable<Finding> Find(LeakText text)
    {
        foreach (var start in text.NumberStarts)
        {
            if (text.At(start) is not ('2' or '3' or '4' or '5' or '6')) continue;
            var end = Read(text, start);
            if (end > 0 && !text.HasBefore(NotACard, start, 40)) yield return Finding.Hard(LeakKind.PaymentCard, start, end, OwnerReading.Before(text, start));
        }
    }

    private static int Read(LeakText text, int start)
    {
        Span<char> digits = stackalloc char[19];
        var named = text.HasBefore(Card, start, 45);
        foreach (var length in (ReadOnlySpan<int>)[19, 16, 15, 14, 13])
        {
            var card = digits[..length];
            ReadOnlySpan<int> breaks = named ? Anywhere : length <= 15 ? [4, 10] : [4, 8, 12, 16];
            var end = NumberReading.Read(text, start, card, breaks);
            if (end > 0 && IsIssued(card, named) && Checksums.Luhn(card) && (named || !NumberReading.GoesOn(text, start, end))) return end;
        }
        return -1;
    }

    /// <param name="named">Rare lengths and prefixes are also those of barcodes, company registers and parcels: they want a card named.</param>
    private static bool IsIssued(ReadOnlySpan<char> digits, bool named)
    {
        var four = int.Parse(digits[..4], System.Globalization.CultureInfo.InvariantCulture);
        return digits.Length switch
        {
            16 => four is (>= 4000 and <= 4999) or (>= 5100 and <= 5599) or (>= 2221 and <= 2720) or 6011 or (>= 6440 and <= 6599)
                || (named && (four is (>= 3528 and <= 3589) or (>= 5000 and <= 5099) or (>= 5600 and <= 6999))),
            19 => named && (four is (>= 4000 and <= 4999) or 6011 or (>= 5000 and <= 5099) or (>= 5600 and <= 5899) or (>= 6300 and <= 6799)),
            15 => four is (>= 3400 and <= 3499) or (>= 3700 and <= 3799),
            14 => named && (four is (>= 3000 and <= 3059) or (>= 3600 and <= 3699) or (>= 3800 and <= 3899)),
            _ => named && four is >= 4000 and <= 4999,
        };
    }

    [GeneratedRegex(@"\b(?:cb|carte bleue|carte bancaire|carte de credit|carte|visa|mastercard|maestro|amex|american express|bancontact)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Card { get; }

    [GeneratedRegex(@"\b(?:colis|suivi|colissimo|chronopost|commande|transaction|lot|reference|ref|facture|dossier|ticket|serie|fidelite)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NotACard { get; }
}
