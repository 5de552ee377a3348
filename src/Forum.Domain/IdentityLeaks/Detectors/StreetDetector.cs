using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Forum.Domain.IdentityLeaks.Lexicons;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>Number and street ("12 bis rue des Lilas"), street and number as in Belgium and Switzerland, or the street alone after "j'habite".</summary>
internal static partial class StreetDetector
{
    private const int MaxWords = 8;

    private static readonly FrozenSet<string> Connectors = Words.Of("de du des d la le les l au aux sur sous st ste saint sainte van der den");

    /// <summary>Kinds that are also words of every day ("2 cours", "10 places"): their name must carry a capital.</summary>
    private static readonly FrozenSet<string> Everyday = Words.Of("place pl cours passage cite voie cote mail villa route rte promenade parvis galerie domaine parc ch res residence rang clos montee traverse sente sentier av imp fg hameau");

    public static IEnumerable<Finding> Find(LeakText text)
    {
        foreach (Match match in NumberThenKind.Matches(text.Lower))
        {
            var kind = match.Groups["kind"];
            var (end, content, capitals) = Name(text, match.Index + match.Length);
            if (content == 0 || (Everyday.Contains(kind.Value.TrimEnd('.')) && capitals == 0)) continue;
            yield return Finding.Soft(LeakKind.PostalAddress, match.Index, end, OwnerReading.Before(text, match.Index));
        }
        foreach (Match match in MainStreet.Matches(text.Lower)) yield return Finding.Soft(LeakKind.PostalAddress, match.Index, match.Index + match.Length, OwnerReading.Before(text, match.Index));
        foreach (Match match in Kind.Matches(text.Lower))
        {
            var (end, content, capitals) = Name(text, match.Index + match.Length);
            if (content == 0) continue;
            var number = capitals > 0 ? NumberAfter.Match(text.Lower, end) : Match.Empty;
            if (number.Success) end = number.Groups["number"].Index + number.Groups["number"].Length;
            else if (!text.HasBefore(LivesAt, match.Index, 22)) continue;
            else if (capitals == 0 && Everyday.Has(text.Lower.AsSpan(match.Index, match.Length).Trim(" .,"))) continue;
            yield return Finding.Soft(LeakKind.PostalAddress, match.Index, end, OwnerReading.Before(text, match.Index));
        }
    }

    /// <summary>Reads a street's name: connecting words, one word in any case, then words with a capital or words that a connecting word brings.</summary>
    private static (int End, int Content, int Capitals) Name(LeakText text, int at)
    {
        var (end, content, capitals, connected) = (at, 0, 0, false);
        for (var count = 0; count < MaxWords; count++)
        {
            var from = at;
            while (at - from < 30 && (text.IsLetter(at) || (text.At(at) is '-' or '\'' && text.IsLetter(at + 1)) || (count > 0 && text.IsDigit(at) && from == at && text.At(from - 1) == ' ' && connected))) at++;
            if (at == from || text.IsWord(at)) break;
            var capital = char.IsUpper(text.At(from));
            var word = text.Lower.AsSpan(from, at - from);
            if (Connectors.Has(word)) connected = true;
            else if (word is "j" or "jc" || (!capital && !connected && NotNames.All.Has(word))) break;
            else if (capital || content == 0 || (connected && content < 2))
            {
                content++;
                capitals += capital || word.IndexOf('\'') is var cut and > 0 && char.IsUpper(text.At(from + cut + 1)) ? 1 : 0;
                connected = false;
                end = at;
            }
            else break;
            if (text.At(at) == '.' && at - from <= 3) at++;
            if (text.At(at) != ' ') break;
            at++;
        }
        return (end, content, capitals);
    }

    [GeneratedRegex(@"\b\d{1,5}(?: ?(?:bis|ter|quater|[a-d]))?(?: ?[-/] ?\d{1,4})? ?,? ?(?<kind>rue|r\.|avenue|ave?\.?|boulevard|boul\.?|bd\.?|bld\.?|blvd\.?|bvd\.?|impasse|imp\.?|allee|chemin|chem\.|ch\.?|quai|chaussee|ruelle|venelle|square|faubourg|fg\.?|lotissement|hameau|residence|res\.?|rang|sentier|sente|esplanade|rond-point|clos|dreve|traverse|montee|place|pl\.?|cours|passage|cite|voie|cote|villa|route|rte\.?|promenade|parvis|galerie|domaine|parc) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NumberThenKind { get; }

    /// <summary>The one street whose kind is its whole name.</summary>
    [GeneratedRegex(@"\b\d{1,4}(?: ?(?:bis|ter))?,? grande?[- ]rue\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex MainStreet { get; }

    [GeneratedRegex(@"\b(?:rue|avenue|av\.|boulevard|boul\.|bd|impasse|allee|chemin|quai|chaussee|ruelle|square|dreve|lotissement|hameau|residence|place|passage|clos|route) ", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Kind { get; }

    /// <summary>Not "rue de Rivoli 15 minutes": the number ends there, or a box, a postcode or a town follows.</summary>
    [GeneratedRegex(@"\G ?,? ?(?:n[o°]? ?|numero )?(?<number>\d{1,4}(?: ?[a-d](?![a-z]))?)(?=$|\n|[.,;)!?]|\s?(?:-|/|b(?:oi)?te|a |\(|\d{4}))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NumberAfter { get; }

    [GeneratedRegex(@"\b(?:habit(?:e|ons|ais|ez)|log(?:e|eons)|domicili(?:ee?s?)?|domicile|adresse|vi[st]|vivons|demeure|reside|emmenag\w{1,4}|situee?|cabinet|crechons|creche)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex LivesAt { get; }
}
