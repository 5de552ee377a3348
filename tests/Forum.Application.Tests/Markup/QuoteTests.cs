using AngleSharp.Dom;
using Xunit;

namespace Forum.Application.Tests.Markup;

public sealed class QuoteTests
{
    [Theory]
    [InlineData("> @Camille /p/345\n> oui")]
    [InlineData("> @Camille /p/345 :\n> oui")]
    [InlineData("> @Camille /p/345\u00A0:\n> oui")]
    [InlineData("> @Camille  /p/345:\n>\n> oui")]
    [InlineData("> @Quelqu.Un-d_Autre /p/345\n> oui")]
    public void The_author_and_the_number_come_from_the_post(string typed)
    {
        var post = Page.Render(typed);
        var quote = Page.Read(post.Html).QuerySelector("blockquote.quote")!;
        var by = quote.QuerySelector("p.quote-by a")!;
        Assert.Equal(("345", "/p/345", "Camille, n°\u00A012"), (quote.GetAttribute("data-post"), by.GetAttribute("href"), by.TextContent));
        Assert.Equal("oui", quote.QuerySelectorAll("p")[1].TextContent);
        Assert.Equal([345], post.QuotedPostIds);
    }

    [Theory]
    [InlineData("> @Camille /p/999\n> oui")]
    [InlineData("> @Camille /p/0345\n> oui")]
    [InlineData("> @Camille /p/99999999999999\n> oui")]
    [InlineData("> @Camille a dit /p/345\n> oui")]
    [InlineData("> **@Camille** /p/345\n> oui")]
    [InlineData("> mot\n> @Camille /p/345\n> oui")]
    [InlineData("> - @Camille /p/345\n> oui")]
    [InlineData("@Camille /p/345\n\noui")]
    public void Anything_else_stays_as_typed(string typed)
    {
        var post = Page.Render($"{typed}\n\n---\n\n> @Camille /p/345\n> vrai");
        var named = Assert.Single(Page.Read(post.Html).QuerySelectorAll(".quote"));
        Assert.Contains("vrai", named.TextContent);
        Assert.Contains("oui", Page.Read(post.Html).QuerySelector("blockquote:not(.quote), p")!.TextContent + Page.Read(post.Html).TextContent);
        Assert.Equal([345], post.QuotedPostIds);
    }

    [Fact]
    public void A_quote_of_one_line_keeps_its_author_alone() =>
        Assert.Equal("Camille, n°\u00A012", Page.Of("> @Camille /p/345").QuerySelector("blockquote")!.TextContent.Trim());

    [Fact]
    public void A_quote_within_a_quote_is_named_too()
    {
        var post = Page.Of("> mot\n>\n> > @Camille /p/345\n> > oui");
        Assert.Equal("345", post.QuerySelector("blockquote blockquote")!.GetAttribute("data-post"));
        Assert.False(post.QuerySelector("blockquote")!.HasAttribute("data-post"));
    }

    [Fact]
    public void The_name_of_a_post_s_author_is_text_whatever_it_holds()
    {
        var known = new KnownReferences(new Dictionary<string, KnownMember>(), new Dictionary<int, KnownPost> { [1] = new(1, 2, 3, "<b>&\"x") });
        var by = Page.Read(Page.Markup.Render("> @abc /p/1\n> oui", known).Html).QuerySelector("p.quote-by a")!;
        Assert.Equal("<b>&\"x, n°\u00A02", by.TextContent);
        Assert.Empty(by.Children);
    }

    [Fact]
    public void The_posts_to_look_up_are_each_given_once()
    {
        Assert.Equal([12, 7], Page.Markup.ReferencesIn("> @abc /p/12\n> a\n\nmot\n\n> @abc /p/7 :\n> b\n\nmot\n\n> @abc /p/12\n> c").PostIds);

        var many = string.Concat(Enumerable.Range(1, 50).Select(id => $"> @abc /p/{id}\n> a\n\nmot\n\n"));
        Assert.Equal(MarkupReferences.MaxPosts, Page.Markup.ReferencesIn(many).PostIds.Count);
    }
}
