using Xunit;

namespace Forum.Application.Tests.Markup;

public sealed class SpoilerTests
{
    [Theory]
    [InlineData(":::cache Une rechute\nmot\n:::", "Une rechute")]
    [InlineData("::: cache Une rechute\nmot\n:::", "Une rechute")]
    [InlineData(":::spoiler\nmot\n:::", "Contenu masqué")]
    [InlineData(":::Caché  \nmot\n:::", "Contenu masqué")]
    [InlineData(":::cache <b>*a*</b> & `b`\nmot\n:::", "<b>*a*</b> & `b`")]
    [InlineData(":::cache\nmot, jamais fermé", "Contenu masqué")]
    public void A_reader_opens_what_is_hidden(string typed, string title)
    {
        var hidden = Page.Of(typed).QuerySelector("details.spoiler")!;
        Assert.Equal(title, hidden.FirstElementChild!.TextContent);
        Assert.Equal("SUMMARY", hidden.FirstElementChild.NodeName);
        Assert.Contains("mot", hidden.QuerySelector("p")!.TextContent);
        Assert.False(hidden.HasAttribute("open"));
    }

    [Fact]
    public void It_holds_lists_and_quotes_and_ends_where_it_is_closed()
    {
        var post = Page.Of("avant\n:::cache Titre\n- a\n- b\n\n> c\n:::\naprès");
        var hidden = post.QuerySelector("details")!;
        Assert.NotNull(hidden.QuerySelector("ul"));
        Assert.NotNull(hidden.QuerySelector("blockquote"));
        Assert.DoesNotContain("après", hidden.TextContent);
        Assert.Contains("après", post.TextContent);
    }

    [Theory]
    [InlineData(":::attention\nmot\n:::")]
    [InlineData(":::\nmot\n:::")]
    [InlineData("::cache\nmot")]
    [InlineData(":::cachexyz\nmot\n:::")]
    public void Other_words_after_colons_are_text(string typed)
    {
        Assert.Null(Page.Of(typed).QuerySelector("details,div"));
        Assert.NotNull(Page.Of(":::cache\nmot\n:::").QuerySelector("details"));
        Assert.Contains(typed.Split('\n')[0], Page.Of(typed).TextContent);
    }

    [Fact]
    public void One_within_another_cannot_open_it_too_early()
    {
        var post = Page.Of(":::cache dehors\n:::cache dedans\nsecret\n:::\nsuite");
        Assert.Contains("secret", post.QuerySelector("details")!.TextContent);
        Assert.Single(post.QuerySelectorAll("details"));
    }
}
