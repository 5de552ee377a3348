using System.Collections.Frozen;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>IBAN of any country: known country, its exact length, remainder 1 by 97 (ISO 13616).</summary>
internal static class IbanDetector
{
    private static readonly FrozenDictionary<string, int> Lengths = (
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 "
        + "GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 "
        + "PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30")
        .Split(' ').ToFrozenDictionary(entry => entry[..2], entry => int.Parse(entry.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Finding> Find(LeakText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetter(text.At(i)) || text.IsWord(i - 1) || !char.IsAsciiLetter(text.At(i + 1))) continue;
            var end = Read(text, i);
            if (end > 0) yield return Finding.Hard(LeakKind.Iban, i, end, OwnerReading.Before(text, i));
        }
    }

    private static int Read(LeakText text, int start)
    {
        if (!Lengths.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.Text.AsSpan(start, 2), out var length)) return -1;
        Span<char> iban = stackalloc char[length];
        var at = start;
        for (var read = 0; read < length; read++, at++)
        {
            if (read > 1) at = NumberReading.SkipSeparators(text, at);
            var character = text.At(at);
            var fits = read is 2 or 3 ? char.IsAsciiDigit(character) : char.IsAsciiLetterOrDigit(character);
            if (!fits) return -1;
            iban[read] = char.ToUpperInvariant(character);
        }
        if (text.IsWord(at)) return -1;
        Span<char> turned = stackalloc char[length];
        iban[4..].CopyTo(turned);
        iban[..4].CopyTo(turned[(length - 4)..]);
        return Checksums.Mod97(turned) == 1 ? at : -1;
    }
}
