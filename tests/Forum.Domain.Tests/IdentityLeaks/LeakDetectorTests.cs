using Forum.Domain.IdentityLeaks;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Forum.Domain.Tests.IdentityLeaks;

public sealed class LeakDetectorTests
{
    private static readonly string[] Pieces =
    [
        "06 39 98 12 47", "claire.m@gmail.com", " arobase ", " point com", "@", "@gmail", "FR76", "Dr Martin", "Dr ", "je m'appelle ", "né le ", "12/03/1980", "4970", " 1 85 05 78 006 084 ", "91",
        "2A", "756.1234.5678.97", "12 rue des Lilas", "75011 Paris", "mon insta : ", "@claire_m", "AB-123-CD", "j'ai 43 ans", "infirmière à Rennes", "RPPS ", "\u200b", "\u00a0", "\u202f", "\n", " ", ".", "-", "/",
        "\ud83d\ude00", "\ud800", "\udc00", "œ", "é", "e\u0301", "０６", "‑", "(", ")", "+33", "0", "1", "9", "a", "Z", "m", "[", "]", "*", "_",
    ];

    private static readonly string Labelled = string.Join("\n", LabelledSentences.Read("labelled-fr.txt").Select(sentence => sentence.Text));

    private static Arbitrary<string> Texts => Gen.OneOf(
            Gen.Elements(Pieces).ListOf().Select(string.Concat),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
            Gen.Choose(0, Labelled.Length - 400).Select(from => Labelled.Substring(from, 400)))
        .ToArbitrary();

    [Fact]
    public void Any_text_is_read_without_an_error_and_its_leaks_lie_inside_it_in_order_and_apart() => Prop.ForAll(Texts, text =>
    {
        foreach (var context in Enum.GetValues<LeakContext>())
        {
            var end = 0;
            foreach (var leak in LeakDetector.Find(text, context))
            {
                if (leak.Start < end || leak.Length < 1 || leak.End > text.Length) return false;
                end = leak.End;
            }
        }
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    [Fact]
    public void A_masked_sentence_holds_no_hard_stop_any_more()
    {
        var sentences = LabelledSentences.Read("labelled-fr.txt");

        Assert.Contains(sentences, sentence => HasHardStop(sentence.Text));
        Assert.DoesNotContain(sentences, sentence => HasHardStop(Masked(sentence.Text)));
    }

    /// <summary>In a jumble, masking the digits that stood glued before a number can bring that number to light: a second look masks it.</summary>
    [Fact]
    public void Masking_twice_leaves_no_hard_stop_in_any_jumble() => Prop.ForAll(Texts, text => !HasHardStop(Masked(Masked(text)))).Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    private static bool HasHardStop(string text) => LeakDetector.Find(text, LeakContext.SinglePost).Any(leak => leak.Severity == LeakSeverity.HardStop);

    private static string Masked(string text) => LeakDetector.Mask(text, LeakDetector.Find(text, LeakContext.SinglePost), kind => $"[{kind}]");

    [Fact]
    public void Masking_replaces_the_leaks_and_nothing_else()
    {
        const string text = "Écris-moi :\u00a0claire.dubosc@gmail.com, ou vois le Dr\u202fMartin, 3\u00a0x 10 mg.";

        var masked = LeakDetector.Mask(text, LeakDetector.Find(text, LeakContext.SinglePost), kind => $"[{kind}]");

        Assert.Equal("Écris-moi :\u00a0[Email], ou vois le [PersonName], 3\u00a0x 10 mg.", masked);
    }

    [Theory]
    [InlineData("06\u00a039\u202f98\u200912 47")]
    [InlineData("06\u201139\u201398\u221212-47")]
    [InlineData("０６ ３９ ９８ １２ ４７")]
    [InlineData("0\u200b6 39\u00ad 98 12 47")]
    public void Odd_spaces_dashes_digits_and_invisible_characters_hide_nothing(string number)
    {
        var leak = Assert.Single(LeakDetector.Find("œuf 😀 : " + number + " ok", LeakContext.SinglePost));

        Assert.Equal(LeakKind.Phone, leak.Kind);
        Assert.Equal(number, ("œuf 😀 : " + number + " ok").Substring(leak.Start, leak.Length));
    }

    [Fact]
    public void Masking_refuses_leaks_of_another_text()
    {
        var leaks = LeakDetector.Find("tel 06 39 98 12 47", LeakContext.SinglePost);

        Assert.Single(leaks);
        Assert.Throws<ArgumentException>(() => LeakDetector.Mask("tel", leaks, _ => ""));
        Assert.Throws<ArgumentException>(() => LeakDetector.Mask("tel 06 39 98 12 47", [leaks[0], leaks[0]], _ => ""));
    }
}
