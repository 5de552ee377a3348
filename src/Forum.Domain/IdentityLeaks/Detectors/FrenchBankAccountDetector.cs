namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>The French account writing without country (RIB): bank 5, branch 5, account 11, key 2 = 97 − (89 b + 15 g + 3 c) mod 97.</summary>
internal static class FrenchBankAccountDetector
{
    public static IEnumerable<Finding> Find(LeakText text)
    {
        foreach (var start in text.NumberStarts)
        {
            var end = Read(text, start);
            if (end > 0) yield return Finding.Hard(LeakKind.Iban, start, end, OwnerReading.Before(text, start));
        }
    }

    private static int Read(LeakText text, int start)
    {
        Span<char> rib = stackalloc char[23];
        var end = NumberReading.Read(text, start, rib, [5, 10, 21], letters: true);
        if (end < 0) return -1;
        for (var i = 0; i < rib.Length; i++)
        {
            if (char.IsAsciiDigit(rib[i])) continue;
            if (i is < 10 or > 20) return -1;
            rib[i] = AsDigit(rib[i]);
        }
        return (89 * Value(rib[..5]) + 15 * Value(rib[5..10]) + 3 * Value(rib[10..21]) + Value(rib[21..])) % 97 == 0 ? end : -1;
    }

    /// <summary>The banks' own table: A–I are 1–9, J–R 1–9, S–Z 2–9.</summary>
    private static char AsDigit(char letter) => (char)('0' + (letter <= 'R' ? (letter - 'A') % 9 + 1 : letter - 'S' + 2));

    private static long Value(ReadOnlySpan<char> digits)
    {
        long value = 0;
        foreach (var digit in digits) value = unchecked(value * 10 + (digit - '0'));
        return value;
    }
}
