using System.Diagnostics;
using AngleSharp.Dom;
using Xunit;

namespace Forum.Application.Tests.Markup;

/// <summary>No text is slow. The budget itself (50 ms for 60,000 characters) is for the benchmark; the bound here only tells linear from quadratic.</summary>
public sealed class CostTests
{
    private const int Length = 60_000;

    private static readonly TimeSpan _bound = TimeSpan.FromSeconds(1);

    public static TheoryData<string, string> Slow { get; } = new()
    {
        { "", ">" }, { "", "> " }, { "a ", "> - " }, { "", "- " }, { "", "1. " }, { "", "[" }, { "", "[](" }, { "", "[a](" }, { "", "[a](b" }, { "", "[[a](b)" },
        { "", "![" }, { "", "[^" }, { "", "*a **a " }, { "", "*_" }, { "", "a*" }, { "", "a**b_c* " }, { "", "~~a " }, { "", "*[*" }, { "", "*a* **b** " }, { "", "<" }, { "", "<a href=\"" }, { "", "<a@b.c>" },
        { "", "`" }, { "", "`a``b" }, { "", "```\n" }, { "", "&" }, { "", "&#" }, { "", "\\" }, { "", "|" }, { "", "| a | b |\n" }, { "", "http://a.b " }, { "", "www.a.b " }, { "", "@Lise-75 " }, { "", "@é-_." }, { "@", "a." },
        { "", "a\n" }, { "", "\n" }, { "", "- a\n" }, { "", "- a\n\n" }, { "", "> a\n\nb\n\n" }, { "", "- [ ] a\n" }, { "", "a\n=\n" }, { "", "# a\n" },
        { "", ":::cache\n" }, { "", ":::cache a\nb\n:::\n" }, { "", "[a]: b\n" }, { "", "[^a]: x\n" }, { "", "[^a]: " }, { "[^1]: x\n\n", "[^1] " }, { "[a]: xxxxxxxxxxxxxxxxxx\n\n", "[a] " },
        { "|a|b|\n|-|-|\n", "|a|b|\n" }, { "", "|a\n|-\n" }, { "", "> @Camille /p/345\n> a\n\n" }, { "a", "\u0301" }, { "", "\uD800" }, { "", "a" }, { "", "a-" }, { "> > > > > > > > > > a\n", "b\n" },
    };

    [Theory]
    [MemberData(nameof(Slow))]
    public void A_text_made_to_be_slow_is_not(string start, string repeated)
    {
        var typed = start + string.Concat(Enumerable.Repeat(repeated, (Length - start.Length) / repeated.Length));
        var post = Page.Render(typed);
        Assert.Contains(Enumerable.Range(0, 5), _ => Takes(typed) < _bound);
        Assert.InRange(post.Html.Length, 0, 20 * Length);
        Assert.Empty(StrictWalk.Problems(post.Html));
    }

    [Fact]
    public void A_table_wider_with_each_line_is_shown_as_text()
    {
        string Table(int columns, int rows) => $"{Repeat("|a", columns)}\n{Repeat("|-", columns)}\n{Repeat("|b\n", rows)}";

        Assert.NotNull(Page.Of(Table(10, 100)).QuerySelector("table"));

        var refused = Page.Of($"{Table(1_000, 5_000)}\n\n**suite**");
        Assert.Null(refused.QuerySelector("table"));
        Assert.NotNull(refused.QuerySelector("strong"));
        Assert.Equal(5_000, refused.TextContent.Count(character => character == 'b'));
    }

    [Fact]
    public void A_paragraph_with_too_many_marks_is_shown_as_typed_and_the_next_one_is_not()
    {
        var post = Page.Of($"{Repeat("*a* ", 2_000)}\n\n*b*");
        Assert.Equal("b", Assert.Single(post.QuerySelectorAll("em")).TextContent);
        Assert.Contains("*a* *a*", post.TextContent);
    }

    [Fact]
    public void A_long_honest_post_keeps_all_its_marks()
    {
        var line = "Jour 12 : **15 mg** à 13 h, *fatigue*, voir [mon fil](/t/12) et https://ailleurs.example/a_b.\n";
        Assert.Equal(60, Page.Of(Repeat(line, 60)).QuerySelectorAll("strong").Length);
        Assert.Equal(500, Page.Of(Repeat($"{line}\n", 500)).QuerySelectorAll("strong").Length);
    }

    [Fact]
    public void A_text_beyond_every_limit_keeps_its_words_and_line_ends()
    {
        var post = Page.Of(Repeat("mot\n", 15_000)).QuerySelector("p.as-typed")!;
        Assert.Equal(15_000, post.TextContent.Count(character => character == '\n'));
    }

    // The machine may be busy with something else: one quick rendering of five proves enough.
    private static TimeSpan Takes(string typed)
    {
        var watch = Stopwatch.StartNew();
        _ = Page.Render(typed);
        return watch.Elapsed;
    }

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}
