using System.Collections.Frozen;

namespace Forum.Domain.IdentityLeaks.Lexicons;

/// <summary>Makes a set out of words parted by blanks. Words are in lower case without accents, as the detectors read them.</summary>
internal static class Words
{
    public static FrozenSet<string> Of(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(this FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
