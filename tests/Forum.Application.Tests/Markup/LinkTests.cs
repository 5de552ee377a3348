using Xunit;

namespace Forum.Application.Tests.Markup;

public sealed class LinkTests
{
    private const string Outside = "noopener noreferrer nofollow ugc";

    [Theory]
    [InlineData("[a](https://ailleurs.example/x?y=1#z)", "https://ailleurs.example/x?y=1#z", Outside)]
    [InlineData("[a](HTTP://Ailleurs.example)", "http://ailleurs.example/", Outside)]
    [InlineData("https://ailleurs.example/x_y_z).", "https://ailleurs.example/x_y_z", Outside)]
    [InlineData("www.ailleurs.example", "https://www.ailleurs.example/", Outside)]
    [InlineData("<https://ailleurs.example/>", "https://ailleurs.example/", Outside)]
    [InlineData("[a](mailto:contact@ailleurs.example)", "mailto:contact@ailleurs.example", Outside)]
    [InlineData("[3114](tel:3114)", "tel:3114", Outside)]
    [InlineData("[a](https://forum.example.ailleurs.example/)", "https://forum.example.ailleurs.example/", Outside)]
    [InlineData("[a](https://forum.example/t/12)", "https://forum.example/t/12", null)]
    [InlineData("[a](https://FORUM.example:443/t/12)", "https://forum.example/t/12", null)]
    [InlineData("[a](/t/12?page=2#p-3 \"titre\")", "/t/12?page=2#p-3", null)]
    public void A_link_is_kept_and_marked_when_it_leaves(string typed, string href, string? rel)
    {
        var link = Page.Of(typed).QuerySelector("a")!;
        Assert.Equal((href, rel), (link.GetAttribute("href"), link.GetAttribute("rel")));
        Assert.Equal(rel is not null, Page.Render(typed).HasExternalLinks);
        Assert.False(link.HasAttribute("title"));
    }

    [Theory]
    [InlineData("page.html")]
    [InlineData("//ailleurs.example/")]
    [InlineData("https://forum.example@ailleurs.example/")]
    [InlineData("https://forum.example\\@ailleurs.example/")]
    [InlineData("ftp://ailleurs.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("#haut")]
    [InlineData("mailto:a@b.example?bcc=c@d.example")]
    [InlineData("tel:javascript")]
    public void An_address_that_leads_nowhere_safe_leaves_its_words(string address)
    {
        var post = Page.Of($"[mots]({address}) et [lien](/t/1)");
        Assert.Equal("mots et lien", post.TextContent.Trim());
        Assert.Equal("/t/1", Assert.Single(post.QuerySelectorAll("a")).GetAttribute("href"));
    }

    [Fact]
    public void An_endless_address_leaves_its_words()
    {
        var longest = $"/{new string('a', LinkAddressLimit - 1)}";
        Assert.NotNull(Page.Of($"[mots]({longest})").QuerySelector("a"));
        Assert.Null(Page.Of($"[mots]({longest}a)").QuerySelector("a"));
    }

    [Theory]
    [InlineData("[https://forum.example/account/login](https://ailleurs.example/)", "https://ailleurs.example/")]
    [InlineData("[www.forum.example](https://ailleurs.example/)", "https://ailleurs.example/")]
    [InlineData("[](https://ailleurs.example/)", "https://ailleurs.example/")]
    [InlineData("[ici](https://ailleurs.example/)", "ici")]
    [InlineData("[https://ailleurs.example/a](https://ailleurs.example/b)", "https://ailleurs.example/a")]
    public void A_link_cannot_show_another_address_than_its_own(string typed, string words) =>
        Assert.Equal(words, Page.Of(typed).QuerySelector("a")!.TextContent);

    [Theory]
    [InlineData("voir `https://ailleurs.example`")]
    [InlineData("allez sur ailleurs.com")]
    [InlineData("écrivez à moi sur www.ailleurs.example")]
    public void An_address_that_is_not_a_link_counts_too(string typed)
    {
        Assert.True(Page.Render(typed).HasExternalLinks);
        Assert.False(Page.Render("15 mg.Demain, 3.5 h, etc.puis `https://forum.example/t/1` et [ici](/t/2)").HasExternalLinks);
    }

    [Theory]
    [InlineData("![une photo](https://ailleurs.example/p.gif)", "une photo")]
    [InlineData("![](https://ailleurs.example/p.gif)", "https://ailleurs.example/p.gif")]
    [InlineData("[![une photo](https://pixel.example/p.gif)](https://ailleurs.example/p.gif)", "une photo")]
    [InlineData("![une photo](https://forum.example.ailleurs.example/files/1.gif)", "une photo")]
    public void A_picture_from_elsewhere_is_only_a_link(string typed, string words)
    {
        var post = Page.Of($"{typed} ![ici](/files/12/ab-c_d.jpg)");
        Assert.Equal("/files/12/ab-c_d.jpg", Assert.Single(post.QuerySelectorAll("img")).GetAttribute("src"));
        Assert.Equal(words, Assert.Single(post.QuerySelectorAll("a")).TextContent);
    }

    [Theory]
    [InlineData("/files/../account/logout")]
    [InlineData("/files/%2e%2e/account/logout")]
    [InlineData("/files//ailleurs")]
    [InlineData("/files/a?delete=1")]
    [InlineData("/files/")]
    [InlineData("/t/12")]
    public void Only_an_uploaded_file_is_shown_as_a_picture(string address)
    {
        Assert.Null(Page.Of($"![mots]({address})").QuerySelector("img"));
        var shown = Page.Of("![mots](/files/a.jpg)").QuerySelector("img")!;
        Assert.Equal(("mots", "lazy"), (shown.GetAttribute("alt"), shown.GetAttribute("loading")));
    }

    private const int LinkAddressLimit = 2_000;
}
