namespace Forum.Domain.IdentityLeaks;

/// <summary>The arithmetic that proves that a number is what it looks like.</summary>
internal static class Checksums
{
    /// <summary>Luhn, ISO/IEC 7812: payment cards, RPPS.</summary>
    public static bool Luhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            if (i % 2 == 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
            sum += digit;
        }
        return sum % 10 == 0;
    }

    /// <summary>EAN-13: the thirteenth digit brings the weighted sum to a multiple of ten.</summary>
    public static bool Ean13(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < 13; i++) sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
        return sum % 10 == 0;
    }

    /// <summary>ISO 7064 remainder by 97 over digits and letters (A = 10 … Z = 35), as an IBAN is read.</summary>
    public static int Mod97(ReadOnlySpan<char> upperAlphanumeric)
    {
        var remainder = 0;
        foreach (var character in upperAlphanumeric)
            remainder = char.IsAsciiDigit(character) ? (remainder * 10 + (character - '0')) % 97 : (remainder * 100 + (character - 'A' + 10)) % 97;
        return remainder;
    }
}
