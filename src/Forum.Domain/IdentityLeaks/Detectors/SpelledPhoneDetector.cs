using System.Text.RegularExpressions;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>"zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit", or "06 douze trente-quatre…": a zero or a mobile prefix, then number words only.</summary>
internal static partial class SpelledPhoneDetector
{
    public static IEnumerable<Finding> Find(LeakText text)
    {
        foreach (Match match in Spelled.Matches(text.Lower))
        {
            if (!text.IsWord(match.Index + match.Length))
                yield return Finding.Soft(LeakKind.Phone, match.Index, match.Index + match.Length, OwnerReading.Before(text, match.Index));
        }
    }

    [GeneratedRegex(@"\b(?:zero[ ,.-]{1,2}(?:six|sept|un|deux|trois|quatre|cinq|neuf)|0[1-79])(?:[ ,.-]{1,2}(?:et[ -])?(?:zero|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante)){4,16}", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Spelled { get; }
}
