using System.Globalization;
using System.Text;
using Forum.Infrastructure.Seeding.Texts;
using Xunit;

namespace Forum.Application.Tests.Seeding;

public sealed class SamplePseudonymTests
{
    private static readonly IReadOnlyList<string> Everybody =
        [.. Enumerable.Range(0, SamplePseudonyms.Count).Select(SamplePseudonyms.Pseudonym)];

    [Fact]
    public void Two_hundred_thousand_pseudonyms_differ_without_case_accents_separators_and_look_alikes()
    {
        Assert.Equal("ecumedulargeso", Folded("Écume-du.large_50"));
        Assert.Equal(Folded("galet1"), Folded("galetl"));
        Assert.Equal(SamplePseudonyms.Count, Everybody.Select(Folded).ToHashSet(StringComparer.Ordinal).Count);
    }

    [Fact]
    public void A_pseudonym_has_3_to_30_letters_digits_hyphens_dots_or_underscores()
    {
        Assert.All(Everybody, pseudonym => Assert.Matches(@"^[\p{L}\d][\p{L}\d._-]{1,28}[\p{L}\d]$", pseudonym));
        Assert.Throws<ArgumentOutOfRangeException>(() => SamplePseudonyms.Pseudonym(SamplePseudonyms.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => SamplePseudonyms.Pseudonym(-1));
    }

    [Fact]
    public void The_first_ones_do_not_look_alike()
    {
        Assert.True(Everybody.Take(400).Select(pseudonym => Folded(pseudonym)[..3]).Distinct(StringComparer.Ordinal).Count() > 150);
    }

    /// <summary>What registration compares: <c>Pseudonym.Skeleton</c> sets the same things aside.</summary>
    internal static string Folded(string pseudonym) => string.Concat(
        pseudonym.Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('-' or '_' or '.')))
        .ToLowerInvariant()
        .Replace('0', 'o').Replace('1', 'l').Replace('i', 'l').Replace('5', 's')
        .Replace("rn", "m").Replace("vv", "w");
}
