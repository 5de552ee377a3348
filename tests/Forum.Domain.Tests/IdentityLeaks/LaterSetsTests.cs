using Forum.Domain.IdentityLeaks;
using Xunit;

namespace Forum.Domain.Tests.IdentityLeaks;

/// <summary>
/// Hard sentences written after the detectors were finished. The first measure on them was the honest estimate; what failed was then
/// generalised, so today's figures are a floor against going backwards, not an estimate any more.
/// </summary>
public sealed class LaterSetsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("later-first-fr.txt")]
    [InlineData("later-second-fr.txt")]
    public void Sentences_written_after_the_detectors_are_still_read_well(string set)
    {
        var measures = new LeakMeasures(LabelledSentences.Read(set));
        output.WriteLine(measures.Report());

        Assert.True(measures.HardStopPrecision >= 0.98, measures.Report());
        Assert.True(measures.FalseAlarms <= 0.02, measures.Report());
        Assert.All(LeakMeasures.ChecksumKinds, kind => Assert.True(measures.Recall(kind) >= 0.95, measures.Report()));
    }
}
