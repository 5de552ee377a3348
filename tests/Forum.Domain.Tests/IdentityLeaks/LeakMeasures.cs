using System.Globalization;
using Forum.Domain.IdentityLeaks;

namespace Forum.Domain.Tests.IdentityLeaks;

/// <summary>Precision and recall of the detectors over a labelled set, sentence by sentence.</summary>
internal sealed class LeakMeasures
{
    private readonly List<(LabelledSentence Sentence, IReadOnlyList<Leak> Found)> runs;

    public LeakMeasures(IEnumerable<LabelledSentence> sentences) =>
        runs = [.. sentences.Select(sentence => (sentence, LeakDetector.Find(sentence.Text, LeakContext.SinglePost)))];

    public static IReadOnlySet<LeakKind> ChecksumKinds { get; } = new HashSet<LeakKind>
    {
        LeakKind.Iban, LeakKind.FrenchSocialSecurity, LeakKind.SwissAvs, LeakKind.BelgianNationalNumber, LeakKind.PaymentCard,
    };

    public double HardStopPrecision => Share(
        runs.Count(run => run.Sentence.Severity == LeakSeverity.HardStop && run.Found.Any(leak => leak.Kind == run.Sentence.Kind && leak.Severity == LeakSeverity.HardStop)),
        runs.Sum(run => run.Found.Count(leak => leak.Severity == LeakSeverity.HardStop)));

    public double FalseAlarms => (double)runs.Count(run => run.Sentence.Kind is null && run.Found.Count > 0) / runs.Count(run => run.Sentence.Kind is null);

    public double Recall(LeakKind kind) => Share(runs.Count(run => Hit(run, kind)), runs.Count(run => run.Sentence.Kind == kind));

    public double Precision(LeakKind kind) => Share(runs.Count(run => Hit(run, kind)), runs.Count(run => run.Found.Any(leak => leak.Kind == kind)));

    /// <summary>A line for each kind, then the sentences that went wrong.</summary>
    public string Report()
    {
        var lines = Enum.GetValues<LeakKind>().Where(kind => runs.Exists(run => run.Sentence.Kind == kind)).Select(kind => string.Create(
            CultureInfo.InvariantCulture, $"{kind,-22} {runs.Count(run => run.Sentence.Kind == kind),4} sentences  precision {Precision(kind):0.000}  recall {Recall(kind):0.000}"));
        var wrong = runs.Where(IsWrong).Select(run => $"  expected {run.Sentence.Kind?.ToString() ?? "silence"}, found [{string.Join(", ", run.Found.Select(leak => leak.Kind))}]: {run.Sentence.Text}");
        return string.Create(CultureInfo.InvariantCulture, $"hard-stop precision {HardStopPrecision:0.000}, false alarms {FalseAlarms:0.000} of {runs.Count(run => run.Sentence.Kind is null)} silent\n{string.Join('\n', lines)}\n{string.Join('\n', wrong)}");
    }

    private static bool Hit((LabelledSentence Sentence, IReadOnlyList<Leak> Found) run, LeakKind kind) =>
        run.Sentence.Kind == kind && run.Found.Any(leak => leak.Kind == kind && leak.Severity == run.Sentence.Severity);

    private static bool IsWrong((LabelledSentence Sentence, IReadOnlyList<Leak> Found) run) =>
        run.Sentence.Kind is { } kind ? !Hit(run, kind) || run.Found.Any(leak => leak.Kind != kind) : run.Found.Count > 0;

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
