using System.Collections.Frozen;
using Forum.Domain.IdentityLeaks.Lexicons;

namespace Forum.Domain.IdentityLeaks;

/// <summary>A name as it was read. <see cref="Words"/> is in lower case, parts joined by one space.</summary>
internal readonly record struct PersonName(int Start, int End, string First, string Last, string Words, int Parts);

/// <summary>Reads a person's name at a position: capitals, compound names, particles, initials before a surname.</summary>
internal static class NameReading
{
    private const int MaxParts = 4;
    private const int MaxWordLength = 25;

    private static readonly FrozenSet<string> Particles = Words.Of(
        "le la les de du des d l van von den der ten ter ben bin el al abd di da do dos del della saint st ste san mac mc");

    /// <param name="lowerCase">Also accept a word in lower case that is a known name and no word of every day.</param>
    public static PersonName? Read(LeakText text, int at, bool lowerCase = false)
    {
        var end = -1;
        var parts = 0;
        string first = "", last = "";
        var words = new List<string>(MaxParts);
        var from = at;
        while (parts < MaxParts)
        {
            var wordAt = SkipInitials(text, SkipParticles(text, at, words, lowerCase));
            var wordEnd = Word(text, wordAt, lowerCase);
            if (wordEnd < 0) break;
            last = text.Lower[wordAt..wordEnd];
            if (parts == 0) first = last;
            words.Add(last);
            parts++;
            end = wordEnd;
            at = end;
            if (text.At(at) == ' ' && text.IsLetter(at + 1)) at++;
            else break;
        }
        return parts == 0 || text.At(end) == '*' ? null : new PersonName(from, end, first, last, string.Join(' ', words), parts);
    }

    private static int SkipParticles(LeakText text, int at, List<string> words, bool lowerCase)
    {
        var here = at;
        for (var count = 0; count < 2; count++)
        {
            var end = here;
            while (end - here < 6 && char.IsAsciiLetter(text.At(end))) end++;
            if (end == here || !(text.At(end) is ' ' or '\'') || !Particles.Has(text.Lower.AsSpan(here, end - here))) break;
            here = end + 1;
        }
        if (here == at || Word(text, here, lowerCase) < 0) return at;
        words.Add(text.Lower[at..(here - 1)]);
        return here;
    }

    /// <summary>"J. Martin", "J.-P. Martin": the initials are part of the passage, not of the name.</summary>
    private static int SkipInitials(LeakText text, int at)
    {
        var here = at;
        for (var count = 0; count < 3 && char.IsAsciiLetterUpper(text.At(here)) && text.At(here + 1) == '.'; count++)
        {
            here += 2;
            if (text.At(here) is ' ' or '-') here++;
        }
        return here;
    }

    /// <summary>The end of one part of a name, or −1.</summary>
    private static int Word(LeakText text, int at, bool lowerCase)
    {
        if (!text.IsLetter(at)) return -1;
        var end = at;
        var lowers = 0;
        var joins = 0;
        while (end - at < MaxWordLength && (text.IsLetter(end) || (text.At(end) is '-' or '\'' && end > at && text.IsLetter(end + 1))))
        {
            if (char.IsLower(text.At(end))) lowers++;
            if (!text.IsLetter(end)) joins++;
            end++;
        }
        var length = end - at;
        // "Papillon75" is a pseudonym; "PB" are initials, the way people already hide a name.
        if (length < 2 || text.IsWord(end) || text.At(end) == '_' || (length == 2 && lowers == 0)) return -1;
        var word = text.Lower.AsSpan(at, length);
        if (NotNames.All.Has(word) || IsVerb(word)) return -1;
        if (joins > 0 && NotNames.All.Has(word[..word.IndexOfAny('-', '\'')])) return -1;
        if (char.IsUpper(text.At(at))) return end;
        return lowerCase && IsKnownInLowerCase(word, alsoWords: text.Context is LeakContext.FileName or LeakContext.Pseudonym) ? end : -1;
    }

    /// <summary>"mon mari Buvait": a capital in the wrong place, and an ending that only verbs have.</summary>
    private static bool IsVerb(ReadOnlySpan<char> word) =>
        (word.EndsWith("ait") || word.EndsWith("aient")) && !Surnames.All.Has(word);

    /// <param name="alsoWords">Accept "claire" and "parent" too: a file name or a pseudonym has no sentence for them to be words of.</param>
    private static bool IsKnownInLowerCase(ReadOnlySpan<char> word, bool alsoWords) =>
        (FirstNames.All.Has(word) || Surnames.All.Has(word)) && (alsoWords || !(FirstNames.AlsoWords.Has(word) || Surnames.AlsoWords.Has(word)));

    public static bool IsFirstName(ReadOnlySpan<char> word)
    {
        var cut = word.IndexOf('-');
        return FirstNames.All.Has(cut < 0 ? word : word[..cut]);
    }
}
