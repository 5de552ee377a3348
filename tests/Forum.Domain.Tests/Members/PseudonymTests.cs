using Forum.Domain.Members;

namespace Forum.Domain.Tests.Members;

public sealed class PseudonymTests
{
    [Theory]
    [InlineData("Ancolie", "ancolie")]
    [InlineData("Ancolie", "Äncolié")]
    [InlineData("Ancolie", "An-co_li.e")]
    [InlineData("Ancolie", "Anco1ie")]
    [InlineData("Ancolie", "AncoIie")]
    [InlineData("Ancolie", "Anc0lie")]
    [InlineData("Ancolie", "Ancołıe")]
    [InlineData("Moderation", "Rnoderation")]
    [InlineData("Moderation", "r-noderation")]
    [InlineData("Willow", "VViIIow")]
    [InlineData("Soeur", "Sœur")]
    [InlineData("Laetitia", "Lætitia")]
    [InlineData("Sosso", "5o5so")]
    [InlineData("Strasse", "Straße")]
    [InlineData("Bjorn", "Bjørn")]
    [InlineData("David", "ðavið")]
    public void Names_that_could_be_taken_for_each_other_have_one_skeleton(string name, string lookAlike) =>
        Assert.Equal(Pseudonym.Skeleton(name), Pseudonym.Skeleton(lookAlike));

    [Theory]
    [InlineData("Ancolie", "Ancolies")]
    [InlineData("Mistral", "Mistrel")]
    [InlineData("Lune7", "Lune8")]
    [InlineData("Marin", "Martin")]
    public void Names_that_differ_have_skeletons_that_differ(string name, string other) =>
        Assert.NotEqual(Pseudonym.Skeleton(name), Pseudonym.Skeleton(other));

    [Theory]
    [InlineData("Ancolie", true)]
    [InlineData("Éloïse-84", true)]
    [InlineData("a.b_c", true)]
    [InlineData("Ștefan", true)]
    [InlineData("", false)]
    [InlineData("-Ancolie", false)]
    [InlineData("Ancolie.", false)]
    [InlineData("Anco lie", false)]
    [InlineData("Anco@lie", false)]
    [InlineData("Anc\u043Elie", false)] // Cyrillic о
    [InlineData("Ancolie\u200B", false)]
    [InlineData("Anco\u01C0ie", false)] // a click, which looks like an l
    [InlineData("Anco\u01C3ie", false)]
    public void A_pseudonym_is_made_of_latin_letters_digits_and_separators(string typed, bool allowed) =>
        Assert.Equal(allowed, Pseudonym.HasAllowedCharacters(typed));

    [Fact]
    public void A_skeleton_is_never_longer_than_its_column()
    {
        for (var c = '\u0000'; c < '\u0250'; c++)
        {
            if (Pseudonym.HasAllowedCharacters(c.ToString()))
                Assert.InRange(Pseudonym.Skeleton(new string(c, Pseudonym.MaxLength)).Length, 1, Pseudonym.MaxLength * 4);
        }
    }
}
