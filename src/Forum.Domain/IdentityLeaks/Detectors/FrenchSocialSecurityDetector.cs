using System.Text.RegularExpressions;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>
/// French social-security number: 13 characters and a key of 97 − N mod 97, Corsica 2A read as 19 and 2B as 18. Without its key it
/// proves nothing, so it only warns, and only when written in its own groups or announced.
/// </summary>
internal static partial class FrenchSocialSecurityDetector
{
    private const int CueReach = 45;

    public static IEnumerable<Finding> Find(LeakText text)
    {
        foreach (var start in text.NumberStarts)
        {
            if (text.At(start) is not ('1' or '2' or '3' or '4' or '7' or '8')) continue;
            var end = WithKey(text, start);
            if (end > 0) yield return Finding.Hard(LeakKind.FrenchSocialSecurity, start, end, OwnerReading.Before(text, start));
            else if ((end = WithoutKey(text, start)) > 0) yield return Finding.Soft(LeakKind.FrenchSocialSecurity, start, end, OwnerReading.Before(text, start));
        }
    }

    private static int WithKey(LeakText text, int start)
    {
        Span<char> number = stackalloc char[15];
        var end = NumberReading.Read(text, start, number, [1, 3, 5, 7, 10, 13], letters: true);
        if (end < 0)
        {
            end = NumberReading.Read(text, start, number[..13], [1, 3, 5, 7, 10], letters: true);
            if (end < 0) return -1;
            var key = Key.Match(text.Lower, end);
            if (!key.Success) return -1;
            key.Groups["key"].ValueSpan.CopyTo(number[13..]);
            end += key.Length;
        }
        return IsNumber(number[..13], out var value) && char.IsAsciiDigit(number[13]) && char.IsAsciiDigit(number[14])
            && 97 - value % 97 == (number[13] - '0') * 10 + (number[14] - '0') ? end : -1;
    }

    private static int WithoutKey(LeakText text, int start)
    {
        Span<char> number = stackalloc char[13];
        var end = NumberReading.Read(text, start, number, [1, 3, 5, 7, 10], letters: true);
        if (end < 0 || NumberReading.GoesOn(text, start, end) || !IsNumber(number, out _)) return -1;
        var grouped = end - start >= 18;
        return grouped || text.HasBefore(Cue, start, CueReach) ? end : -1;
    }

    private static bool IsNumber(Span<char> number, out long value)
    {
        value = 0;
        var corsica = 0L;
        for (var i = 0; i < 13; i++)
        {
            var digit = number[i] - '0';
            if (i == 6 && number[i] is 'A' or 'B' && number[5] == '2')
            {
                // 2A becomes 19 and 2B becomes 18 in the thirteen digits.
                corsica = number[6] == 'A' ? 1_000_000 : 2_000_000;
                digit = 0;
            }
            else if (!char.IsAsciiDigit(number[i])) return false;
            value = value * 10 + digit;
        }
        value -= corsica;
        var month = (number[3] - '0') * 10 + (number[4] - '0');
        // 20 to 42 and 50 to 99 stand for months that the register does not know.
        return month is (>= 1 and <= 12) or (>= 20 and <= 42) or >= 50;
    }

    [GeneratedRegex(@"\G ?[(\[|/,-]? ?(?:cle|key)? ?:? ?(?<key>\d\d)\)?(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Key { get; }

    [GeneratedRegex(@"\b(?:secu(?:rite)?(?: sociale)?|nir|n[o°]? ?ss|numero ss|insee|carte vitale|immatriculation|assuree?)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Cue { get; }
}
