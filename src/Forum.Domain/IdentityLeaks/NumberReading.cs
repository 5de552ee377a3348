namespace Forum.Domain.IdentityLeaks;

/// <summary>
/// Reads one long number that may be parted where its own writing parts it. Refusing a break anywhere else is what keeps a list of doses
/// ("10 20 30 40 50 60 70 80") from being tried as a card or a social-security number.
/// </summary>
internal static class NumberReading
{
    private const string Separators = " .-/_|";

    /// <summary>Reads exactly as many characters as <paramref name="into"/> holds; returns the end, or −1.</summary>
    /// <param name="breaks">Counts of characters after which one or two separators are allowed.</param>
    public static int Read(LeakText text, int start, Span<char> into, ReadOnlySpan<int> breaks, bool letters = false)
    {
        var at = start;
        for (var read = 0; read < into.Length; read++)
        {
            if (read > 0 && breaks.Contains(read)) at = SkipSeparators(text, at);
            var character = text.At(at);
            if (!char.IsAsciiDigit(character) && !(letters && char.IsAsciiLetter(character))) return -1;
            into[read] = char.ToUpperInvariant(character);
            at++;
        }
        return text.IsWord(at) ? -1 : at;
    }

    public static int SkipSeparators(LeakText text, int at)
    {
        for (var skipped = 0; skipped < 3 && Separators.Contains(text.At(at), StringComparison.Ordinal); skipped++) at++;
        return at;
    }

    /// <summary>Whether the number goes on before or after in the same writing ("20 1 85 05 …"), and so is part of a longer list.</summary>
    public static bool GoesOn(LeakText text, int start, int end) =>
        (text.At(end) is ' ' or '.' or '-' && text.IsDigit(end + 1))
        || (start > 1 && text.At(start - 1) is '.' or '-' && text.IsDigit(start - 2));
}
