using Forum.Domain.Members;

namespace Forum.Domain.Tests.Accounts;

public sealed class RecoveryCodeTests
{
    [Fact]
    public void A_code_has_sixteen_characters_that_nobody_confuses_and_uses_them_all()
    {
        var codes = Enumerable.Range(0, 400).Select(_ => RecoveryCode.Draw()).ToList();

        Assert.All(codes, code => Assert.Matches("^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$", code));
        Assert.Equal(codes.Count, codes.Distinct().Count());
        // Each of the sixteen places takes each of the 32 characters: no bit is stuck.
        foreach (var place in new[] { 0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18 })
            Assert.Equal(32, codes.Select(code => code[place]).Distinct().Count());
    }

    [Theory]
    [InlineData("k7vm-2qpd-9xwt-fh40", "K7VM 2QPD 9XWT FH4O")]
    [InlineData("k7vm-2qpd-9xwt-fh41", "k7vm2qpd9xwtfh4l")]
    public void A_code_copied_by_hand_is_recognised(string shown, string typed)
    {
        Assert.Equal(RecoveryCode.HashOf(shown), RecoveryCode.HashOf(typed));
        Assert.NotEqual(RecoveryCode.HashOf(shown), RecoveryCode.HashOf(typed[..^1] + "z"));
    }
}
