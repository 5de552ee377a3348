using System.Text;
using Forum.Domain.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Forum.Domain.Tests.Text;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("un\r\ndeux\rtrois\ntrois", "un\ndeux\ntrois\ntrois")]
    [InlineData("un\u2028deux\u2029trois\u0085quatre", "un\ndeux\ntrois\nquatre")]
    [InlineData("un\r\r\ndeux", "un\n\ndeux")]
    [InlineData("\tcode  reste", "\tcode  reste")]
    public void Line_ends_take_one_form_and_the_rest_stays(string typed, string expected) =>
        Assert.Equal(expected, CleanText.MultiLine(typed));

    [Theory]
    [InlineData("a\0b\u0007c\u001Bd\u007Fe\u009Ff", "abcdef")]
    [InlineData("gnp\u202Ejpg\u202C.exe", "gnpjpg.exe")]
    [InlineData("\u2066cach\u00E9\u2069", "cach\u00E9")]
    [InlineData("ti\u200Btre\uFEFF\u2060", "titre")]
    [InlineData("a\uFFFEb\uFFFFc\uFDD0d\U0001FFFEe", "abcde")]
    public void What_nobody_sees_is_removed(string typed, string expected) => Assert.Equal(expected, CleanText.MultiLine(typed));

    [Theory]
    [InlineData("👩\u200D👩\u200D👧 et ❤\uFE0F")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("« Combien\u202F? », dit-il\u00A0: 15 mg")]
    [InlineData("Việt Nam, Ἀθῆναι, שָׁלוֹם, ที่นี่")]
    public void What_people_write_stays(string typed)
    {
        Assert.Equal(typed.Normalize(), CleanText.MultiLine(typed));
        Assert.Equal(typed.Normalize(), CleanText.SingleLine(typed));
    }

    [Fact]
    public void Letters_take_their_composed_form() => Assert.Equal("d\u00E9j\u00E0", CleanText.MultiLine("de\u0301ja\u0300"));

    [Fact]
    public void Half_a_character_becomes_the_replacement_sign() => Assert.Equal("a\uFFFDb", CleanText.MultiLine("a\uD83Db"));

    [Theory]
    [InlineData("x\u0335\u0336\u0337\u0338\u0334\u0335\u0336y", "x\u0335\u0336\u0337\u0338y")]
    [InlineData("x\u0335\u0336\u0337\u0338y", "x\u0335\u0336\u0337\u0338y")]
    public void A_tower_of_marks_is_cut_at_four(string typed, string expected) => Assert.Equal(expected, CleanText.MultiLine(typed));

    [Fact]
    public void A_text_made_only_of_marks_is_cleaned_in_passing()
    {
        var clean = CleanText.MultiLine("a" + string.Concat(Enumerable.Repeat("\u0301\u0344\u0316", 100_000)));
        Assert.InRange(clean.Length, 1, 1 + CleanText.MaxCombiningMarks);
    }

    [Theory]
    [InlineData("  Mon   fil \n de\tbord ", "Mon fil de bord")]
    [InlineData("\u00A0Combien\u00A0?\u00A0", "Combien\u00A0?")]
    [InlineData("Combien \u00A0?", "Combien ?")]
    [InlineData(" \n\t\u200B ", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_title_is_one_line_without_double_spaces(string? typed, string expected) => Assert.Equal(expected, CleanText.SingleLine(typed));

    [Fact]
    public void Cleaning_twice_changes_nothing() =>
        Prop.ForAll(Texts, text =>
        {
            var (one, several) = (CleanText.SingleLine(text), CleanText.MultiLine(text));
            return CleanText.SingleLine(one) == one && CleanText.MultiLine(several) == several && several.IsNormalized(NormalizationForm.FormC);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void A_clean_title_holds_no_line_end_and_no_control() =>
        Prop.ForAll(Texts, text => !CleanText.SingleLine(text).Any(char.IsControl)).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    // Any UTF-16 unit, with the troublesome ones drawn as often as all others together.
    private static Arbitrary<string> Texts { get; } = Gen.Frequency(
            (1, Gen.Choose(0, 0xFFFF).Select(unit => (char)unit)),
            (1, Gen.Elements(" \n\r\t\u00A0\u202F\u2028\u0300\u0301\u0344\u0345\u0F73\u1100\u1161\uD83D\uDE00\u202E\u200Be\u00E9aA".ToCharArray())))
        .ArrayOf().Select(units => new string(units)).ToArbitrary();
}
