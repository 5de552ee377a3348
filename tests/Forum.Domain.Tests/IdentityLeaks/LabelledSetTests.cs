using Forum.Domain.IdentityLeaks;
using Xunit;

namespace Forum.Domain.Tests.IdentityLeaks;

public sealed class LabelledSetTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<LabelledSentence> Sentences = LabelledSentences.Read("labelled-fr.txt");

    [Fact]
    public void The_labelled_set_is_large_and_half_of_it_is_harmless()
    {
        Assert.True(Sentences.Count >= 440);
        Assert.InRange(Sentences.Count(sentence => sentence.Kind is null), Sentences.Count * 0.45, Sentences.Count * 0.55);
        Assert.Equal(Enum.GetValues<LeakKind>().Length, Sentences.Where(sentence => sentence.Kind is not null).Select(sentence => sentence.Kind).Distinct().Count());
        Assert.Equal(Sentences.Count, Sentences.Select(sentence => sentence.Text).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Hard_stops_are_precise_checksums_are_found_and_harmless_numbers_stay_silent()
    {
        var measures = new LeakMeasures(Sentences);
        output.WriteLine(measures.Report());

        Assert.True(measures.HardStopPrecision >= 0.98, measures.Report());
        Assert.True(measures.FalseAlarms <= 0.02, measures.Report());
        Assert.All(LeakMeasures.ChecksumKinds, kind => Assert.True(measures.Recall(kind) >= 0.95, measures.Report()));
        Assert.All(Enum.GetValues<LeakKind>(), kind => Assert.True(measures.Recall(kind) >= 0.9 && measures.Precision(kind) >= 0.9, measures.Report()));
    }
}
