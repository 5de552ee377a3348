namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>Up to fifteen digits as they were grouped by their writer, with what stood between the groups.</summary>
internal sealed class DigitGroups
{
    private const int MaxDigits = 16;

    private DigitGroups(string digits, int[] sizes, string[] separators, int end) => (Digits, Sizes, Separators, End) = (digits, sizes, separators, end);

    public string Digits { get; }

    public int[] Sizes { get; }

    public string[] Separators { get; }

    public int End { get; }

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

    /// <summary>Reads the groups from a digit, or null when there are more digits than any phone number has.</summary>
    public static DigitGroups? Read(LeakText text, int start)
    {
        Span<char> digits = stackalloc char[MaxDigits];
        var count = 0;
        var sizes = new List<int>(8);
        var separators = new List<string>(8);
        var at = start;
        while (true)
        {
            var from = count;
            while (IsDigit(text, at, from == 0 && count == 0))
            {
                if (count == MaxDigits) return null;
                digits[count++] = text.At(at) is 'o' or 'O' ? '0' : text.At(at);
                at++;
            }
            sizes.Add(count - from);
            var next = SeparatorEnd(text, at);
            if (!text.IsDigit(next) || next == at) break;
            separators.Add(text.Text[at..next].Trim());
            at = next;
        }
        return new DigitGroups(new string(digits[..count]), [.. sizes], [.. separators], at);
    }

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
