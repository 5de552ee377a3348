namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>Swiss AVS number: 756 and ten more digits with an EAN-13 check digit, written 756.1234.5678.97.</summary>
internal static class SwissAvsDetector
{
    public static IEnumerable<Finding> Find(LeakText text)
    {
        foreach (var start in text.NumberStarts)
        {
            if (text.At(start) != '7') continue;
            var end = Read(text, start);
            if (end > 0) yield return Finding.Hard(LeakKind.SwissAvs, start, end, OwnerReading.Before(text, start));
        }
    }

    private static int Read(LeakText text, int start)
    {
        Span<char> digits = stackalloc char[13];
        var end = NumberReading.Read(text, start, digits, [3, 7, 11]);
        if (end < 0) end = NumberReading.Read(text, start, digits, [3, 5, 6, 7, 9, 10, 11, 12]);
        return end > 0 && digits.StartsWith("756") && Checksums.Ean13(digits) ? end : -1;
    }
}
