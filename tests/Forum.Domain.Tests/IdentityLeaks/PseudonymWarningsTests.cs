using Forum.Domain.IdentityLeaks;
using Xunit;

namespace Forum.Domain.Tests.IdentityLeaks;

public sealed class PseudonymWarningsTests
{
    [Theory]
    [InlineData("Claire Martin", PseudonymFlags.FullName)]
    [InlineData("ClaireMartin", PseudonymFlags.FullName)]
    [InlineData("claire-martin", PseudonymFlags.FullName)]
    [InlineData("Paul Kerdraon", PseudonymFlags.FullName)]
    [InlineData("claire.martin", PseudonymFlags.FullName | PseudonymFlags.MailLocalPart)]
    [InlineData("c.martin", PseudonymFlags.MailLocalPart)]
    [InlineData("julien.dbs", PseudonymFlags.MailLocalPart)]
    [InlineData("Papillon1975", PseudonymFlags.BirthYear)]
    [InlineData("julie75", PseudonymFlags.BirthYear)]
    [InlineData("claire_martin_1980", PseudonymFlags.FullName | PseudonymFlags.BirthYear)]
    public void A_pseudonym_that_tells_who_one_is_says_how(string pseudonym, PseudonymFlags expected) =>
        Assert.Equal(expected, PseudonymWarnings.For(pseudonym) & ~PseudonymFlags.Leak);

    [Theory]
    [InlineData("Papillon")]
    [InlineData("Papillon Bleu")]
    [InlineData("claire")]
    [InlineData("baclo180")]
    [InlineData("renard12")]
    [InlineData("Phoenix3000")]
    [InlineData("Le Vieux Loup")]
    [InlineData("enfin_libre")]
    [InlineData("")]
    [InlineData("\ud800")]
    public void An_ordinary_pseudonym_raises_nothing(string pseudonym)
    {
        Assert.Equal(PseudonymFlags.None, PseudonymWarnings.For(pseudonym));
        Assert.NotEqual(PseudonymFlags.None, PseudonymWarnings.For("claire.martin"));
    }

    [Fact]
    public void A_pseudonym_that_holds_an_address_or_a_number_is_a_leak()
    {
        Assert.True(PseudonymWarnings.For("claire.m@gmail.com").HasFlag(PseudonymFlags.Leak));
        Assert.True(PseudonymWarnings.For("0639981247").HasFlag(PseudonymFlags.Leak));
        Assert.False(PseudonymWarnings.For("Papillon").HasFlag(PseudonymFlags.Leak));
    }
}
