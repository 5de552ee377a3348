using Xunit;

namespace Forum.Application.Tests.Markup;

public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("# Titre\nUn **mot**, un\nautre & `code`", "Titre\nUn mot, un\nautre & code")]
    [InlineData("- a\n- b\n\n1. c", "a\nb\nc")]
    [InlineData("| Heure | Dose |\n|-|-|\n| 13 h | 20 mg |", "Heure Dose\n13 h 20 mg")]
    [InlineData("[un lien](https://ailleurs.example) ![photo](/files/a.jpg) <b>", "un lien <b>")]
    [InlineData("Fait[^1].\n\n[^1]: La source.", "Fait.\nLa source.")]
    [InlineData("salut @lise-75", "salut @Lise-75")]
    public void The_words_remain(string typed, string words) => Assert.Equal(words, Page.Render(typed).PlainText);

    [Fact]
    public void What_is_hidden_or_quoted_is_left_out() =>
        Assert.Equal("avant\naprès", Page.Render("avant\n\n:::cache titre\nsecret\n:::\n\n> @Camille /p/345\n> dit\n\naprès").PlainText);
}
