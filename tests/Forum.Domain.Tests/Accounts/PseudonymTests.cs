using Forum.Domain.Members;

namespace Forum.Domain.Tests.Accounts;

public sealed class PseudonymTests
{
    [Theory]
    [InlineData("Ancolie", "anc0lie")]
    [InlineData("Ancolie", "ANCOLIÉ")]
    [InlineData("Ancolie", "Anco-lie")]
    [InlineData("Ancolie", "AncoIie")]
    [InlineData("Cœur", "coeur")]
    [InlineData("Mornille", "Momille")]
    [InlineData("Vvinter", "Winter")]
    public void Names_that_a_reader_would_take_for_each_other_have_one_skeleton(string one, string other)
    {
        Assert.Equal(Pseudonym.Skeleton(one), Pseudonym.Skeleton(other));
        Assert.NotEqual(Pseudonym.Skeleton(one), Pseudonym.Skeleton(other + "2"));
    }

    [Theory]
    [InlineData("Zoé-du_Lac.2", true)]
    [InlineData("Zoe du lac", false)]
    [InlineData(".Zoe", false)]
    [InlineData("Zoe-", false)]
    [InlineData("Zoе", false)]
    [InlineData("Zoe😀", false)]
    [InlineData("zoe@lac", false)]
    public void Only_Latin_letters_figures_and_three_signs_make_a_pseudonym(string typed, bool allowed) =>
        Assert.Equal(allowed, Pseudonym.HasAllowedCharacters(typed));

    [Theory]
    [InlineData("Admin")]
    [InlineData("M0dérateur")]
    [InlineData("é.q.u.i.p.e")]
    public void A_name_of_the_team_is_reserved(string typed)
    {
        Assert.True(Pseudonym.IsReserved(typed));
        Assert.False(Pseudonym.IsReserved(typed + "ons"));
    }
}
