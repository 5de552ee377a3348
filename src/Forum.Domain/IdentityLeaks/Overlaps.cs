namespace Forum.Domain.IdentityLeaks;

/// <summary>
/// Keeps one finding where several meet: the more severe, then the longer. Findings of equal severity that meet are joined under
/// the kept one's kind, so that masking leaves no half of a number or of a name behind.
/// </summary>
internal static class Overlaps
{
    public static IEnumerable<Finding> Resolve(IEnumerable<Finding> found)
    {
        var all = found.ToList();
        var hard = Joined(all.Where(finding => finding.Severity == LeakSeverity.HardStop));
        var soft = Joined(all.Where(finding => finding.Severity == LeakSeverity.Warning));
        return hard.Concat(Clear(soft, hard)).OrderBy(finding => finding.Start);
    }

    private static List<Finding> Joined(IEnumerable<Finding> found)
    {
        var kept = new List<Finding>();
        foreach (var next in found.OrderBy(finding => finding.Start).ThenByDescending(finding => finding.End))
        {
            if (kept.Count == 0 || next.Start >= kept[^1].End) { kept.Add(next); continue; }
            var last = kept[^1];
            // A cumulation only says that harmless clues add up: a leak of its own inside it speaks first.
            var keepsNext = last.Kind == LeakKind.Cumulation || (next.Kind != LeakKind.Cumulation && next.End - next.Start > last.End - last.Start);
            var speaker = keepsNext ? next : last;
            kept[^1] = speaker with { Start = last.Start, End = Math.Max(last.End, next.End) };
        }
        return kept;
    }

    /// <summary>Both lists are sorted and free of overlaps, so one walk is enough.</summary>
    private static IEnumerable<Finding> Clear(List<Finding> soft, List<Finding> hard)
    {
        var at = 0;
        foreach (var finding in soft)
        {
            while (at < hard.Count && hard[at].End <= finding.Start) at++;
            if (at == hard.Count || hard[at].Start >= finding.End) yield return finding;
        }
    }
}
