using System.Diagnostics;
using Forum.Domain.IdentityLeaks;
using Xunit;

namespace Forum.Domain.Tests.IdentityLeaks;

[CollectionDefinition(nameof(LeakTimeTests), DisableParallelization = true)]
public sealed class MeasuredAlone;

[Collection(nameof(LeakTimeTests))]
public sealed class LeakTimeTests(ITestOutputHelper output)
{
    private const int Length = 60_000;

    /// <summary>
    /// Twice the text may cost about twice the time. A pattern that runs away costs four times at least, on any machine and beside any other
    /// work: speed itself is measured by the benchmark, not here.
    /// </summary>
    private const double AllowedGrowth = 3.5;

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("06 ")]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData("a.a@a.")]
    [InlineData("claire.m@gmail.com ")]
    [InlineData("a arobase ")]
    [InlineData("point com ")]
    [InlineData("FR76 3000 ")]
    [InlineData("Dr ")]
    [InlineData("Dr Le ")]
    [InlineData("Dr Martin ")]
    [InlineData("Jean ")]
    [InlineData("Jean-")]
    [InlineData("né à a ")]
    [InlineData("né le 12 mars 19")]
    [InlineData("12 rue de la ")]
    [InlineData("rue de A 1")]
    [InlineData("38420 a-")]
    [InlineData("Z-")]
    [InlineData("insta c'est ")]
    [InlineData("facebook.com/a")]
    [InlineData("@a@a.")]
    [InlineData("j'ai 43 ans, prof à Lyon, ")]
    [InlineData("mon mari ")]
    [InlineData("zéro six ")]
    [InlineData("+33 ")]
    [InlineData("(((")]
    [InlineData("é\u0301\u200b")]
    [InlineData("gmail.com ")]
    [InlineData("tel 06 39 98 12 47 ")]
    [InlineData("carte 4970 ")]
    [InlineData("discord: ")]
    [InlineData("mon ")]
    [InlineData("mon mari a s'")]
    [InlineData("ma soeur ainée qui ")]
    [InlineData("Pr, ")]
    [InlineData("né à a 1")]
    [InlineData("insta c'est 1")]
    [InlineData("agent depuis ab ")]
    [InlineData("je vis à ")]
    public void Sixty_thousand_hostile_characters_take_a_blink(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, Length / unit.Length + 1))[..Length];

        GrowsWithItsText(text);
    }

    /// <summary>No pattern may run away on any order of the words that the patterns themselves are made of.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Sixty_thousand_characters_of_shuffled_sentences_take_a_blink(int seed)
    {
        var words = LabelledSentences.Read("labelled-fr.txt").SelectMany(sentence => sentence.Text.Split(' ')).ToArray();
        new Random(seed).Shuffle(words);
        var text = string.Concat(Enumerable.Repeat(string.Join(' ', words) + "\n", 4))[..Length];

        GrowsWithItsText(text);
    }

    // Below this the clock and the collector weigh more than the detectors.
    private const double WorthComparing = 20;

    private void GrowsWithItsText(string text)
    {
        for (var attempt = 1; ; attempt++)
        {
            var half = Enumerable.Range(0, 3).Min(_ => Milliseconds(text[..(Length / 2)]));
            var whole = Enumerable.Range(0, 3).Min(_ => Milliseconds(text));
            output.WriteLine(FormattableString.Invariant($"{half:0.0} ms, then {whole:0.0} ms"));
            if (whole < WorthComparing || whole < half * AllowedGrowth)
                return;
            Assert.True(attempt < 3, FormattableString.Invariant($"{half} ms for half of it, {whole} ms for the whole"));
        }
    }

    private static double Milliseconds(string text)
    {
        var started = Stopwatch.GetTimestamp();
        LeakDetector.Find(text, LeakContext.SinglePost);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
