using System.Text.RegularExpressions;

namespace Forum.Domain.IdentityLeaks;

/// <summary>Where a cue occurs, found once for the whole text: asking for the words around ten thousand numbers stays linear.</summary>
internal sealed class CueIndex
{
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    public CueIndex(Regex cue, string text)
    {
        foreach (var match in cue.EnumerateMatches(text))
        {
            starts.Add(match.Index);
            ends.Add(match.Index + match.Length);
        }
    }

    public bool EndsWithin(int from, int to) => LastEndBefore(to) >= Math.Max(from, 0);

    public bool StartsWithin(int from, int to)
    {
        var at = starts.BinarySearch(from);
        if (at < 0) at = ~at;
        return at < starts.Count && starts[at] <= to;
    }

    /// <summary>The end of the last cue that ends at or before the position, or −1.</summary>
    public int LastEndBefore(int position)
    {
        var at = ends.BinarySearch(position);
        if (at < 0) at = ~at - 1;
        return at < 0 ? -1 : ends[at];
    }
}
