using AngleSharp.Dom;
using Forum.Infrastructure.Markup;
using Xunit;

namespace Forum.Application.Tests.Markup;

public sealed class ReferenceMarkupTests
{
    private static readonly ReferenceMarkup _markup = new(Page.PublicUrl);

    [Fact]
    public void Headings_keep_their_level_and_take_the_typed_anchor()
    {
        var sheet = _markup.Render("# Un {#premier}\n\n## Deux **gras** {#deuxieme-ancre}\n\n### Trois");
        Assert.Equal(["H2 premier", "H2 deuxieme-ancre", "H3 trois"], Page.Read(sheet.Html).Children.Select(heading => $"{heading.NodeName} {heading.Id}"));
        Assert.Equal([new ReferenceHeading("premier", "Un"), new ReferenceHeading("deuxieme-ancre", "Deux gras")], sheet.Contents);
    }

    [Fact]
    public void A_heading_without_an_anchor_gets_one_of_its_words_and_never_that_of_another()
    {
        var sheet = _markup.Render("## Où, cœur & l’été ?\n\n## Où, cœur & l’été ?\n\n## !?");
        Assert.Equal(["ou-coeur-l-ete", "ou-coeur-l-ete-2", "section"], sheet.Contents.Select(heading => heading.Anchor));
    }

    [Fact]
    public void A_sheet_links_to_its_own_anchors_and_a_post_does_not()
    {
        const string text = "[plus bas](#suite) [nulle part](#rien)\n\n## Suite {#suite}";
        Assert.Equal("#suite", Assert.Single(Page.Read(_markup.Render(text).Html).QuerySelectorAll("a")).GetAttribute("href"));
        Assert.Null(Page.Of(text).QuerySelector("a,[id]"));
    }

    [Fact]
    public void What_the_association_links_to_is_recommended()
    {
        const string text = "[source](https://ailleurs.example/)";
        Assert.Equal("noopener noreferrer", Page.Read(_markup.Render(text).Html).QuerySelector("a")!.GetAttribute("rel"));
        Assert.Contains("nofollow ugc", Page.Html(text));
    }

    [Fact]
    public void A_sheet_is_cleaned_like_a_post()
    {
        var sheet = Page.Read(_markup.Render("## A {#a onclick=x}\n\n<script>x</script> [a](javascript:x) **b**").Html);
        Assert.Null(sheet.QuerySelector("script,a,[onclick]"));
        Assert.NotNull(sheet.QuerySelector("strong"));
    }
}
