namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>Up to fifteen digits as they were grouped by their writer, with what stood between the groups.</summary>
internal sealed class DigitGroups
{
    private const int MaxDigits = 16;

    private readonly int[] ends;
    private readonly bool cut;

    private DigitGroups(string digits, int[] sizes, string[] separators, int[] ends, bool cut) =>
        (Digits, Sizes, Separators, this.ends, this.cut) = (digits, sizes, separators, ends, cut);

    public string Digits { get; }

    public int[] Sizes { get; }

    public string[] Separators { get; }

    public int End => ends[^1];

    /// <summary>Group sizes as text: "2-2-2-2-2".</summary>
    public string Shape => string.Join('-', Sizes);

    public IEnumerable<int> Values
    {
        get
        {
            var at = 0;
            foreach (var size in Sizes)
            {
                yield return int.Parse(Digits.AsSpan(at, Math.Min(size, 9)), System.Globalization.CultureInfo.InvariantCulture);
                at += size;
            }
        }
    }

    /// <summary>
    /// The whole, then each shorter beginning after which the writing changes ("06 … 47/01 …"): two numbers in a row are two numbers. A list that goes
    /// on in the same writing has no shorter reading, unless <paramref name="anyBreak"/> says that a number was announced.
    /// </summary>
    public IEnumerable<DigitGroups> Readings(bool anyBreak)
    {
        if (!cut) yield return this;
        var digits = Digits.Length;
        for (var count = Sizes.Length - 1; count > 0; count--)
        {
            digits -= Sizes[count];
            if (count > 1 && !anyBreak && string.Equals(Separators[count - 1], Separators[count - 2], StringComparison.Ordinal)) continue;
            if (count > 1) yield return new DigitGroups(Digits[..digits], Sizes[..count], Separators[..(count - 1)], ends[..count], cut: false);
        }
    }

    /// <summary>Reads the groups from a digit, or null when the first group alone is longer than any phone number.</summary>
    public static DigitGroups? Read(LeakText text, int start)
    {
        Span<char> digits = stackalloc char[MaxDigits];
        var count = 0;
        var sizes = new List<int>(8);
        var separators = new List<string>(8);
        var stops = new List<int>(8);
        var at = start;
        while (true)
        {
            var from = count;
            while (IsDigit(text, at, from == 0 && count == 0))
            {
                if (count == MaxDigits) return from == 0 ? null : Cut(digits[..from], sizes, separators, stops);
                digits[count++] = text.At(at) is 'o' or 'O' ? '0' : text.At(at);
                at++;
            }
            sizes.Add(count - from);
            stops.Add(at);
            var next = SeparatorEnd(text, at);
            if (!text.IsDigit(next) || next == at) break;
            separators.Add(text.Text[at..next].Trim());
            at = next;
        }
        return new DigitGroups(new string(digits[..count]), [.. sizes], [.. separators], [.. stops], cut: false);
    }

    /// <summary>More digits follow than were read. An empty last group keeps the separator that would part them.</summary>
    private static DigitGroups Cut(ReadOnlySpan<char> digits, List<int> sizes, List<string> separators, List<int> stops) =>
        new(new string(digits), [.. sizes, 0], [.. separators], [.. stops, stops[^1]], cut: true);

    /// <summary>People type the letter O for the first zero.</summary>
    private static bool IsDigit(LeakText text, int at, bool first) => text.IsDigit(at) || (first && text.At(at) is 'o' or 'O' && text.IsDigit(at + 1));

    private static int SeparatorEnd(LeakText text, int at)
    {
        var end = at;
        var signs = 0;
        var closing = 0;
        while (end - at < 4)
        {
            var character = text.At(end);
            if (character is '.' or '-' or '/' or '_' or ',') { if (++signs > 1) return at; }
            else if (character is '(' or ')') { if (++closing > 2) return at; }
            else if (character != ' ') return end;
            end++;
        }
        return end;
    }
}
