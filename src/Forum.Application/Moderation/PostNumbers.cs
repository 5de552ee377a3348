using System.Globalization;

namespace Forum.Application.Moderation;

/// <summary>Which posts of a topic somebody means: <c>12</c>, <c>12-18</c>, <c>12-</c> for all from there, and several of these with commas.</summary>
public sealed class PostNumbers
{
    /// <summary>What a person types; each part costs a statement.</summary>
    public const int MaxLength = 200;

    private readonly List<(int First, int Last)> ranges = [];

    public static bool TryRead(string? typed, out PostNumbers numbers)
    {
        numbers = new PostNumbers();
        if (typed is null or { Length: > MaxLength })
            return false;
        foreach (var part in typed.Split([',', ';', ' ', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries))
        {
            // People type, or paste, any of the dashes.
            var ends = part.Replace('–', '-').Replace('—', '-').Split('-');
            if (ends.Length > 2 || !IsNumber(ends[0], out var first))
                return false;
            var last = first;
            if (ends.Length == 2 && ends[1].Length == 0)
                last = int.MaxValue;
            else if (ends.Length == 2 && (!IsNumber(ends[1], out last) || last < first))
                return false;
            numbers.ranges.Add((first, last));
        }

        return numbers.ranges.Count > 0;
    }

    public bool Contains(int number) => ranges.Exists(range => number >= range.First && number <= range.Last);

    private static bool IsNumber(string typed, out int number) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
