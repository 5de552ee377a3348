using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Forum.Domain.IdentityLeaks.Lexicons;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>Phone numbers of France, Belgium, Switzerland and Canada, national or international. Help lines and 08… service numbers stay silent.</summary>
internal static partial class PhoneDetector
{
    private const int CueReach = 45;

    /// <summary>Ten digits from 0, in the groups that people use; dates and hours come in others (2-2-4-2).</summary>
    private static readonly FrozenSet<string> TenDigitShapes = Words.Of(
        "10 2-2-2-2-2 4-2-2-2 2-8 4-3-3 4-6 2-4-4 2-3-3-2 2-4-2-2 1-1-2-2-2-2 1-9 1-3-3-3 1-1-1-1-1-1-1-1-1-1 3-3-2-2 3-7 3-3-4 2-2-2-4 6-2-2 6-4");

    private static readonly FrozenSet<string> BelgianShapes = Words.Of("2-3-2-2 3-2-2-2 3-6 2-7 2-3-4 3-3-3");

    private static readonly FrozenSet<string> CanadianAreas = Words.Of("""
        204 226 236 249 250 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 468 474 506 514 519 548 579 581 584 587 604 613 639 647 672
        683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905
        """);

    private static readonly string[] OtherCountries =
        ["352", "351", "353", "377", "376", "590", "594", "596", "262", "508", "687", "689", "681", "212", "213", "216", "221", "225", "223", "237", "243", "261", "230", "49", "44", "34", "39", "31", "43", "45", "46", "47", "48", "40", "30", "90", "20", "61", "55"];

    public static IEnumerable<Finding> Find(LeakText text)
    {
        var past = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i < past || !MayStart(text, i)) continue;
            var end = text.At(i) is '+' or '(' || text.Lower.AsSpan(i).StartsWith("00", StringComparison.Ordinal) ? International(text, i) : -1;
            if (end < 0) end = National(text, i);
            if (end < 0) continue;
            past = end;
            yield return Finding.Soft(LeakKind.Phone, i, end, OwnerReading.Before(text, i));
        }
    }

    private static bool MayStart(LeakText text, int at)
    {
        if (text.IsWord(at - 1)) return false;
        return text.At(at) switch
        {
            '+' => true,
            '(' => text.IsDigit(at + 1) || text.At(at + 1) == '+',
            'o' or 'O' => text.IsDigit(at + 1),
            var character => char.IsAsciiDigit(character) && (character == '0' || MayBeCanadian(text, at)) && !(text.At(at - 1) is '.' or ',' or '-' or '/' && text.IsDigit(at - 2)),
        };
    }

    /// <summary>Without a leading zero only 514-… and 1-514-… are left, or their digits run together; anything else is not worth reading.</summary>
    private static bool MayBeCanadian(LeakText text, int at)
    {
        var end = at;
        while (end - at < 12 && text.IsDigit(end)) end++;
        return (end - at) is 3 or 10 or 11 || (end - at == 1 && text.At(at) == '1' && text.IsDigit(end + 2) && text.IsDigit(end + 3) && !text.IsDigit(end + 4));
    }

    private static int International(LeakText text, int start)
    {
        var at = start;
        if (text.At(at) == '(') at++;
        var plus = text.At(at) == '+';
        at += plus ? 1 : 0;
        if (text.At(at) == ' ') at++;
        if (!text.IsDigit(at) || DigitGroups.Read(text, at) is not { } read) return -1;
        foreach (var groups in read.Readings(anyBreak: false))
        {
            var digits = plus ? groups.Digits.AsSpan() : groups.Digits.AsSpan().StartsWith("00") ? groups.Digits.AsSpan(2) : default;
            if (!text.IsWord(groups.End) && IsInternational(digits)) return groups.End;
        }
        return -1;
    }

    private static bool IsInternational(ReadOnlySpan<char> digits)
    {
        if (digits.StartsWith("33")) return IsNational(digits[2..], [9]) && IsPersonal(digits[2..]);
        if (digits.StartsWith("32")) return IsNational(digits[2..], [8, 9]);
        if (digits.StartsWith("41")) return IsNational(digits[2..], [9]) && Significant(digits[2..])[0] != '8';
        if (digits.StartsWith("1")) return digits.Length == 11 && IsCanadian(digits[1..]);
        foreach (var country in OtherCountries)
        {
            if (digits.StartsWith(country)) return digits.Length - country.Length is >= 6 and <= 11;
        }
        return false;
    }

    private static ReadOnlySpan<char> Significant(ReadOnlySpan<char> digits) => digits.StartsWith("0") ? digits[1..] : digits;

    private static bool IsNational(ReadOnlySpan<char> digits, ReadOnlySpan<int> lengths)
    {
        var significant = Significant(digits);
        return lengths.Contains(significant.Length) && significant[0] != '0' && !PublicNumbers.Has($"0{significant}");
    }

    private static bool IsPersonal(ReadOnlySpan<char> digits) => Significant(digits)[0] != '8';

    private static int National(LeakText text, int start)
    {
        var at = text.At(start) == '(' ? start + 1 : start;
        if (text.At(at) == '+' || DigitGroups.Read(text, at) is not { } read) return -1;
        var named = text.HasBefore(Cue, start, CueReach);
        if (!named && text.HasBefore(NotAPhone, start, 25)) return -1;
        foreach (var groups in read.Readings(anyBreak: named))
        {
            if (text.IsWord(groups.End)) continue;
            if (IsTenDigits(groups, named || text.HasAfter(Cue, groups.End, 30)) || IsBelgian(groups, named) || IsCanadianWriting(groups, named)) return groups.End;
        }
        return -1;
    }

    private static bool IsTenDigits(DigitGroups groups, bool named)
    {
        var digits = groups.Digits;
        if (digits.Length != 10 || digits[0] != '0' || digits[1] is '0' or '8' || PublicNumbers.Has(digits)) return false;
        if (!(named || TenDigitShapes.Contains(groups.Shape)) || digits == "0123456789") return false;
        if (groups.Sizes.All(size => size == 1) && digits[1] is not ('6' or '7')) return false;
        var values = groups.Values.ToArray();
        if (groups.Shape == "2-4-4" && values[1..].Any(value => value is >= 1900 and < 2100)) return false;
        if (values.Any(value => value is >= 1900 and < 2100) && groups.Shape == "2-2-4-2") return false;
        return groups.Sizes.Length < 4 || !(IsSeries(values) || LooksLikeDate(groups, values));
    }

    /// <summary>Hours of a day in order ("08/10/12/14/16"), doses in steps of five ("05 10 15 20 25"), counting.</summary>
    private static bool IsSeries(int[] values)
    {
        var pairs = values.Zip(values.Skip(1)).ToArray();
        return values.All(value => value % 5 == 0)
            || (pairs.All(pair => pair.First < pair.Second) && values[^1] <= 24)
            || pairs.Select(pair => pair.Second - pair.First).Distinct().Count() == 1;
    }

    /// <summary>"01/05/24 10 30": two like separators, then another.</summary>
    private static bool LooksLikeDate(DigitGroups groups, int[] values) =>
        groups.Separators.Length > 2 && groups.Separators[0].Length > 0 && string.Equals(groups.Separators[0], groups.Separators[1], StringComparison.Ordinal)
        && !string.Equals(groups.Separators[1], groups.Separators[2], StringComparison.Ordinal) && values[0] <= 31 && values[1] <= 12;

    private static bool IsBelgian(DigitGroups groups, bool named)
    {
        var digits = groups.Digits;
        if (digits.Length != 9 || digits[0] != '0' || digits[1] == '0' || PublicNumbers.Has(digits)) return false;
        if (digits.StartsWith("0800", StringComparison.Ordinal) || digits.StartsWith("070", StringComparison.Ordinal) || digits.StartsWith("090", StringComparison.Ordinal)) return false;
        return named || (BelgianShapes.Contains(groups.Shape) && !groups.Values.All(value => value % 5 == 0));
    }

    private static bool IsCanadianWriting(DigitGroups groups, bool named)
    {
        var digits = groups.Digits.AsSpan();
        var shape = groups.Shape;
        if (digits.Length == 11 && digits[0] == '1' && (named || shape == "1-3-3-4")) digits = digits[1..];
        else if (!(shape == "3-3-4" || (named && digits.Length == 10))) return false;
        return IsCanadian(digits) && (named || digits[1] != '0' || groups.Separators.Contains("-", StringComparer.Ordinal));
    }

    private static bool IsCanadian(ReadOnlySpan<char> digits) => digits.Length == 10 && CanadianAreas.Has(digits[..3]) && digits[3] >= '2' && !PublicNumbers.Has(digits);

    [GeneratedRegex(@"\b(?:tel|telephone|tph|phone|portable|mobile|gsm|natel|cell(?:ulaire)?|fixe|numero|num|mon n[o°]|appel\w{0,6}|rappel\w{0,6}|joign\w{0,6}|joindre|contact\w{0,5}|whats ?app|sms|textos?|signal|telegram|viber)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Cue { get; }

    [GeneratedRegex(@"\b(?:lot|ref|reference|commande|colis|suivi|dossier|facture|isbn|cip|siren|siret|ticket|serie|article|agrement|finess|ean|version|doi|pmid|rpps|finess)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NotAPhone { get; }
}
