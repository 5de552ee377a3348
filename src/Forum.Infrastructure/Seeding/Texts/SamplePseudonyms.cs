namespace Forum.Infrastructure.Seeding.Texts;

/// <summary>
/// Plausible pseudonyms in eight styles taken in turn, each style a counting system of its own, so that none repeats and none needs
/// a memory of those already given.
/// </summary>
public static class SamplePseudonyms
{
    public const int Count = 200_000;

    private static readonly IReadOnlyDictionary<string, string[]> Words = EmbeddedTexts.In("pseudonyms").Single().Lines
        .Where(line => line.Length > 0 && line[0] != '#')
        .Aggregate(new List<(string Name, List<string> Words)>(), Collect)
        .ToDictionary(list => list.Name, list => list.Words.ToArray(), StringComparer.Ordinal);

    private static readonly string[] Nouns = Words["nouns"];

    private static readonly string[] LowerNouns = [.. Nouns.Select(noun => noun.ToLowerInvariant())];

    private static readonly string[] Adjectives = Words["adjectives"];

    private static readonly string[] Complements = Words["complements"];

    private static readonly string[] Prefixes = Words["prefixes"];

    private static readonly string[] Phrases = Words["phrases"];

    /// <param name="n">From 0 to <see cref="Count"/> − 1.</param>
    /// <returns>3 to 30 letters, digits, hyphens, dots or underscores; unique also without regard to case, accents,
    /// separators and characters that look alike.</returns>
    public static string Pseudonym(int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(n, Count);
        var i = n / 8;
        return (n % 8) switch
        {
            0 => EvenlyNumberedNoun(i),
            1 => Paired(Nouns, "-", Complements, i, start: 31),
            2 => Numbered(Prefixes, i, ""),
            3 => Paired(Nouns, "-", Adjectives, i, start: 67),
            4 => PairOfNouns(i),
            5 => OddlyNumberedNoun(i),
            6 => Numbered(Phrases, i, "-"),
            _ => Paired(Adjectives, "_", LowerNouns, i, start: 7),
        };
    }

    // Neighbours in the list are far apart in the forum: a step prime to any list shorter than itself.
    private static int Shuffled(int i, int length) => (int)((long)i * 7919 % length);

    // A registration sets separators aside, so Galet.22 would take Galet22 for itself: one style has the even numbers, the other the odd ones.
    private static string EvenlyNumberedNoun(int i)
    {
        var noun = Nouns[Shuffled(i, Nouns.Length)];
        var round = i / Nouns.Length;
        return round == 0 ? noun : noun + "." + (round * 2);
    }

    private static string OddlyNumberedNoun(int i) => Nouns[Shuffled(i + 131, Nouns.Length)] + (i / Nouns.Length * 2 + 21);

    private static string Numbered(string[] words, int i, string separator)
    {
        var word = words[Shuffled(i, words.Length)];
        var round = i / words.Length;
        return round == 0 ? word : word + separator + (round + 1);
    }

    private static string Paired(string[] first, string separator, string[] second, int i, int start)
    {
        var pair = i % (first.Length * second.Length);
        var round = i / (first.Length * second.Length);
        // The second word moves with the first, and one further each time the first list has been through: every pair comes once.
        var name = first[Shuffled(pair % first.Length + start, first.Length)] + separator
            + second[(pair / first.Length + pair % first.Length) % second.Length];
        return round == 0 ? name : name + (round + 1);
    }

    private static string PairOfNouns(int i)
    {
        var pair = i % (LowerNouns.Length * (LowerNouns.Length - 1));
        var round = i / (LowerNouns.Length * (LowerNouns.Length - 1));
        var first = Shuffled(pair % LowerNouns.Length + 97, LowerNouns.Length);
        // Never a whole turn away, so the two differ.
        var distance = 1 + (pair / LowerNouns.Length + pair % LowerNouns.Length) % (LowerNouns.Length - 1);
        var name = LowerNouns[first] + "_et_" + LowerNouns[(first + distance) % LowerNouns.Length];
        return round == 0 ? name : name + (round + 1);
    }

    private static List<(string Name, List<string> Words)> Collect(List<(string Name, List<string> Words)> lists, string line)
    {
        if (line[0] == '[')
            lists.Add((line[1..^1], []));
        else
            lists[^1].Words.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return lists;
    }
}
