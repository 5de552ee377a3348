using AngleSharp.Dom;
using Forum.Infrastructure.Markup;
using Forum.Infrastructure.Markup.Sanitising;
using Xunit;

namespace Forum.Application.Tests.Markup;

public sealed class AttackTests
{
    private const string Harmless = "<p>un <strong>mot</strong> et <a href=\"https://ailleurs.example/\" rel=\"noopener noreferrer nofollow ugc\">un lien</a></p>";

    private static readonly AllowListSanitiser _sanitiser = new(AllowList.Posts);

    [Theory]
    [MemberData(nameof(HtmlAttacks.All), MemberType = typeof(HtmlAttacks))]
    public void Html_from_anywhere_comes_out_clean(string attack)
    {
        // The control: as it is, a browser would read something that no post may hold.
        Assert.NotEmpty(StrictWalk.Problems(attack));

        var clean = _sanitiser.Clean(Harmless + attack);
        Assert.Empty(StrictWalk.Problems(clean));
        Assert.StartsWith(Harmless, clean, StringComparison.Ordinal);
        Assert.Equal(clean, _sanitiser.Clean(clean));
    }

    [Theory]
    [MemberData(nameof(MarkdownAttacks.All), MemberType = typeof(MarkdownAttacks))]
    [MemberData(nameof(HtmlAttacks.All), MemberType = typeof(HtmlAttacks))]
    public void Text_from_anybody_comes_out_clean(string attack)
    {
        foreach (var typed in (string[])[attack, $"> {attack}", $"- {attack}", $"[{attack}](/t/1)", $":::cache {attack}", $"@Lise-75 **{attack}**", $"|{attack}|\n|-|\n|{attack}|"])
        {
            var html = Page.Render($"un **mot**\n\n{typed}").Html;
            Assert.Empty(StrictWalk.Problems(html));
            Assert.StartsWith("<p>un <strong>mot</strong></p>", html, StringComparison.Ordinal);
            Assert.Equal(html, _sanitiser.Clean(html));
        }
    }

    [Theory]
    [MemberData(nameof(MarkdownAttacks.All), MemberType = typeof(MarkdownAttacks))]
    public void A_sheet_of_the_guide_is_held_to_the_same_rules(string attack)
    {
        var sheet = Page.Read(new ReferenceMarkup(Page.PublicUrl).Render($"un **mot**\n\n{attack}").Html);
        foreach (var heading in sheet.QuerySelectorAll("h2,h3")) heading.RemoveAttribute("id");
        foreach (var heading in sheet.QuerySelectorAll("h2").ToList()) heading.Remove();
        foreach (var link in sheet.QuerySelectorAll("a[rel='noopener noreferrer']")) link.RemoveAttribute("rel");
        Assert.Empty(StrictWalk.Problems(sheet.InnerHtml));
        Assert.NotNull(sheet.QuerySelector("strong"));
    }

    [Fact]
    public void Elements_without_end_are_cut_at_a_depth()
    {
        var clean = _sanitiser.Clean($"{Harmless}{string.Concat(Enumerable.Repeat("<blockquote>", 2_000))}fond");
        Assert.InRange(Page.Read(clean).QuerySelectorAll("blockquote").Length, 1, 400);
        Assert.StartsWith(Harmless, clean, StringComparison.Ordinal);
    }
}
