using System.Text;
using Forum.Domain.IdentityLeaks.Detectors;

namespace Forum.Domain.IdentityLeaks;

/// <summary>
/// Finds what in a text could tell who somebody is. Pure: nothing is kept, logged or sent. Time is linear in the length of the text.
/// Patterns and severities: e-mail and numbers proved by a checksum stop a publication, everything else only warns.
/// </summary>
public static class LeakDetector
{
    private const int MaxWidening = 40;

    /// <summary>The order settles which kind speaks when two find the very same passage.</summary>
    private static readonly Func<LeakText, IEnumerable<Finding>>[] Detectors =
    [
        EmailDetector.Find,
        IbanDetector.Find,
        FrenchBankAccountDetector.Find,
        FrenchSocialSecurityDetector.Find,
        SwissAvsDetector.Find,
        BelgianNationalNumberDetector.Find,
        PaymentCardDetector.Find,
        RppsDetector.Find,
        PhoneDetector.Find,
        SpelledPhoneDetector.Find,
        StreetDetector.Find,
        PostcodeDetector.Find,
        ProfileLinkDetector.Find,
        HandleDetector.Find,
        OwnNameDetector.Find,
        TitledNameDetector.Find,
        RelativeNameDetector.Find,
        FullNameDetector.Find,
        BirthDateDetector.Find,
        PlateDetector.Find,
        CumulationDetector.Find,
    ];

    /// <summary>The leaks of a text, in order, never overlapping; where two meet, the more severe is kept.</summary>
    /// <param name="text">Any text, well-formed or not; Markdown is read as it is typed.</param>
    /// <param name="context">Where the text is going.</param>
    public static IReadOnlyList<Leak> Find(string text, LeakContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = new LeakText(text, context);
        var found = Run(read);
        if (context == LeakContext.FileName) found.AddRange(Run(read.WithFileNameSeparatorsAsSpaces()));
        if (context == LeakContext.Message) found = Softened(found);
        return [.. Overlaps.Resolve(found).Select(finding => InOriginal(finding, read))];
    }

    /// <summary>The text with each leak replaced.</summary>
    /// <param name="leaks">What <see cref="Find"/> returned for this very text, all of it or a part.</param>
    /// <param name="marker">The replacement for each kind; brackets are advised, so that what is left cannot join into a new match.</param>
    /// <exception cref="ArgumentException">A leak lies outside the text, or two overlap.</exception>
    public static string Mask(string text, IEnumerable<Leak> leaks, Func<LeakKind, string> marker)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(marker);
        var masked = new StringBuilder(text.Length);
        var from = 0;
        foreach (var leak in leaks.OrderBy(leak => leak.Start))
        {
            if (leak.Start < from || leak.Length < 1 || leak.End > text.Length) throw new ArgumentException("A leak does not fit this text.", nameof(leaks));
            masked.Append(text, from, leak.Start - from).Append(marker(leak.Kind));
            from = leak.End;
        }
        return masked.Append(text, from, text.Length - from).ToString();
    }

    private static List<Finding> Run(LeakText text) => [.. Detectors.SelectMany(find => find(text)).Select(finding => ToWholeWords(finding, text))];

    /// <summary>A mask that cut a word would leave half of it, and could free a number that the other half was holding back.</summary>
    private static Finding ToWholeWords(Finding finding, LeakText text)
    {
        var (start, end) = (finding.Start, finding.End);
        while (finding.Start - start < MaxWidening && text.IsWord(start) && text.IsWord(start - 1)) start--;
        while (end - finding.End < MaxWidening && text.IsWord(end - 1) && text.IsWord(end)) end++;
        return finding with { Start = start, End = end };
    }

    private static List<Finding> Softened(List<Finding> found) =>
        [.. found.Where(finding => finding.Severity == LeakSeverity.HardStop).Select(finding => finding with { Severity = LeakSeverity.Warning })];

    private static Leak InOriginal(Finding finding, LeakText text)
    {
        var (start, length) = text.InOriginal(finding.Start, finding.End);
        return new Leak(finding.Kind, start, length, finding.Severity, finding.Owner);
    }
}
