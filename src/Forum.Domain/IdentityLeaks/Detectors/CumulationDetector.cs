namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>Trade, town, employer, age: each is harmless, three of them within a few lines single somebody out. One warning for the whole text.</summary>
internal static class CumulationDetector
{
    private const int Window = 350;
    private const int Enough = 3;

    public static IEnumerable<Finding> Find(LeakText text)
    {
        // The cheapest clues are looked for first: with neither an age nor a town there cannot be three.
        var seen = Clues.Ages(text).Concat(Clues.Towns(text)).ToList();
        if (seen.Count == 0) return [];
        seen.AddRange(Clues.Employers(text));
        if (seen.DistinctBy(clue => clue.Kind).Count() < Enough - 1) return [];
        seen.AddRange(Clues.Trades(text));
        return MostTelling([.. seen.OrderBy(clue => clue.Start)]) is { } telling
            ? [Finding.Soft(LeakKind.Cumulation, telling.Start, telling.End, LeakOwner.Self)]
            : [];
    }

    private static Clue? MostTelling(Clue[] seen)
    {
        var from = 0;
        var counts = new int[Enum.GetValues<ClueKind>().Length];
        for (var to = 0; to < seen.Length; to++)
        {
            counts[(int)seen[to].Kind]++;
            while (seen[to].Start - seen[from].Start > Window) counts[(int)seen[from++].Kind]--;
            if (counts.Count(count => count > 0) >= Enough) return seen[from..(to + 1)].OrderBy(clue => clue.Kind).First();
        }
        return null;
    }
}
