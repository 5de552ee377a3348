using AngleSharp.Dom;
using Xunit;

namespace Forum.Application.Tests.Markup;

public sealed class FormattingTests
{
    [Theory]
    [InlineData("un\ndeux", "<p>un<br>\ndeux</p>")]
    [InlineData("un\r\n\r\ndeux", "<p>un</p>\n<p>deux</p>")]
    [InlineData("**gras** *penché* ~~barré~~ `code`", "<p><strong>gras</strong> <em>penché</em> <del>barré</del> <code>code</code></p>")]
    [InlineData("2*3*4 et snake_case_ici", "<p>2<em>3</em>4 et snake_case_ici</p>")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("15. a", "<ol start=\"15\">\n<li>a</li>\n</ol>")]
    [InlineData("```\n<b>\n  x\n```", "<pre><code>&lt;b&gt;\n  x\n</code></pre>")]
    [InlineData("---", "<hr>")]
    [InlineData(":smile: :-) <3 😀", "<p>:smile: :-) &lt;3 😀</p>")]
    [InlineData("« 15 mg »\u00A0!", "<p>« 15 mg »\u00A0!</p>")]
    public void Common_marks_give_common_elements(string typed, string html) => Assert.Equal(html, Page.Html(typed));

    [Theory]
    [InlineData("# Un", "h3")]
    [InlineData("## Deux", "h4")]
    [InlineData("### Trois", "h5")]
    [InlineData("#### Quatre", "h6")]
    [InlineData("###### Six", "h6")]
    public void A_heading_stands_below_the_title_of_the_page(string typed, string name) => Assert.Equal(name, Page.Of(typed).FirstElementChild!.LocalName);

    [Theory]
    [InlineData("Merci\n-----", "<p>Merci<br>\n-----</p>")]
    [InlineData("Merci\n===", "<p>Merci<br>\n===</p>")]
    [InlineData("    Bonjour **vous**", "<p>Bonjour <strong>vous</strong></p>")]
    [InlineData("[nom]: /t/1", "<p>[nom]: /t/1</p>")]
    [InlineData("a | b | c", "<p>a | b | c</p>")]
    public void Habits_of_markdown_that_surprise_stay_text(string typed, string html) => Assert.Equal(html, Page.Html(typed));

    [Fact]
    public void Raw_html_is_shown_as_text()
    {
        var post = Page.Of("Un <b onclick=x>mot</b> et **un autre**\n\n<div>bloc</div>");
        Assert.Contains("<b onclick=x>mot</b>", post.TextContent);
        Assert.Contains("<div>bloc</div>", post.TextContent);
        Assert.Null(post.QuerySelector("b,div"));
        Assert.NotNull(post.QuerySelector("strong"));
    }

    [Fact]
    public void A_table_scrolls_in_a_frame_that_the_keyboard_reaches()
    {
        var frame = Page.Of("| Heure | Dose |\n|:-:|-:|\n| 13 h | 20 mg |").QuerySelector("div.table-scroll")!;
        Assert.Equal(("group", "Tableau", "0"), (frame.GetAttribute("role"), frame.GetAttribute("aria-label"), frame.GetAttribute("tabindex")));
        Assert.All(frame.QuerySelectorAll("th"), heading => Assert.Equal("col", heading.GetAttribute("scope")));
        Assert.Equal(["align-center", "align-end"], frame.QuerySelectorAll("td").Select(cell => cell.ClassName!));
    }

    [Fact]
    public void A_task_is_a_sign_with_a_name_and_no_control()
    {
        var list = Page.Of("- [ ] marcher\n- [x] dormir").QuerySelector("ul.task-list")!;
        Assert.Equal(["À faire", "Fait"], list.QuerySelectorAll("span.task").Select(sign => sign.GetAttribute("aria-label")!));
        Assert.Null(list.QuerySelector("input"));
    }

    [Fact]
    public void Footnotes_of_two_posts_never_share_an_id()
    {
        var (one, other) = (Page.Of("Fait[^1].\n\n[^1]: La source."), Page.Of("Dit[^1].\n\n[^1]: Une autre."));
        string[] Ids(IElement post) => [.. post.QuerySelectorAll("[id]").Select(element => element.Id!)];

        Assert.Equal(2, Ids(one).Length);
        Assert.Empty(Ids(one).Intersect(Ids(other)));
        foreach (var link in one.QuerySelectorAll("a[href^='#']")) Assert.Contains(link.GetAttribute("href")![1..], Ids(one));
    }

    [Fact]
    public void A_text_rendered_again_gives_the_same_html()
    {
        const string text = "Fait[^1] @Lise-75.\n\n> @Camille /p/345\n> oui\n\n[^1]: La source.";
        Assert.Equal(Page.Render(text).Html, Page.Render(text).Html);
        Assert.NotEqual(Page.Render(text).Html, Page.Render($"{text}!").Html);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    [InlineData("\0\u202E")]
    public void Nothing_gives_nothing(string typed) => Assert.Equal(("", ""), (Page.Html(typed), Page.Render(typed).PlainText));

    [Fact]
    public void Quotes_and_lists_beyond_eight_levels_join_the_last_one()
    {
        Assert.Equal(7, Page.Of($"{new string('>', 7)} fin").QuerySelectorAll("blockquote").Length);

        var deep = Page.Of($"{new string('>', 30)} fin\n{string.Concat(Enumerable.Repeat("> ", 30))}suite");
        Assert.Equal(8, deep.QuerySelectorAll("blockquote").Length);
        Assert.Equal("fin\nsuite", deep.QuerySelector("p")!.TextContent);

        var list = Page.Of(string.Concat(Enumerable.Range(0, 20).Select(level => $"{new string(' ', 2 * level)}- n{level}\n")));
        Assert.Equal(8, list.QuerySelectorAll("ul").Length);
        Assert.Contains("n19", list.TextContent);
    }

    [Fact]
    public void A_list_at_the_last_level_still_takes_items()
    {
        var quoted = string.Concat(Enumerable.Repeat("> ", 7));
        Assert.Equal(3, Page.Of($"{quoted}- a\n{quoted}- b\n{quoted}- c").QuerySelectorAll("li").Length);
    }
}
