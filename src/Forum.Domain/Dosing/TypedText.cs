namespace Forum.Domain.Dosing;

/// <summary>What a person typed or pasted, brought to one kind of space before it is read.</summary>
internal static class TypedText
{
    private const int LongestQuotation = 40;

    /// <summary>Every kind of space (no-break, thin, tab) becomes one plain space; invisible characters go; the ends are trimmed.</summary>
    // Word processors and telephones put no-break and zero-width characters inside "20 mg" without the person seeing it.
    internal static string Tidy(string text)
    {
        var kept = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (c is '\u200B' or '\u2060' or '\uFEFF')
                continue;
            kept[length++] = char.IsWhiteSpace(c) ? ' ' : c;
        }

        return new string(kept, 0, length).Trim();
    }

    /// <summary>The beginning of what was typed, short enough to be quoted in a sentence.</summary>
    internal static string Quote(string text) =>
        text.Length <= LongestQuotation ? text : text[..LongestQuotation];
}
