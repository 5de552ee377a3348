using System.Text;
using Forum.Infrastructure.Markup.Sanitising;
using Xunit;

namespace Forum.Application.Tests.Markup;

/// <summary>Texts and pages drawn at random from what parsers trip over; the seed is fixed so that a failure comes back.</summary>
public sealed class RandomTextTests
{
    private const int Draws = 1_000;

    private static readonly string[] _marks =
    [
        "*", "**", "_", "~~", "`", "```\n", "\n", "\n\n", "> ", "- ", "1. ", "# ", "[", "](", ")", "](/t/1)", "![", "<", ">", "&", "&lt;", "&#x6A;", "\"", "'", "|", "|-|-|\n", "\n|a|b|\n",
        "[^1]", "\n[^1]: ", ":::cache\n", "\n:::\n", "@Lise-75", "@", "> @Camille /p/345\n", "https://a.example/", "www.", "javascript:", "mot", " ", "\u00A0", "é", "- [x] ", "\\", "{#a}", "/files/a.jpg", "    ",
    ];

    private static readonly string[] _tags =
    [
        "<p>", "</p>", "<a href=/t/1>", "</a>", "<table>", "<tr>", "<td>", "</table>", "<svg>", "</svg>", "<math>", "<mtext>", "<mglyph>", "<style>", "</style>", "<title>", "</title>", "<!--", "-->", "<pre>", "\n",
        "<blockquote>", "</blockquote>", "<li>", "<ol>", "<details class=spoiler>", "<summary>", "<select>", "<template>", "</template>", "<img src=x onerror=y>", "<em>", "</em>", "<h3>", "<textarea>", "<noscript>", "mot", "&lt;b&gt;", "\"", "<p title=\"", "<form>", "</form>", "<br>", "</br>", "<![CDATA[", "]]>",
    ];

    private readonly AllowListSanitiser _sanitiser = new(AllowList.Posts);

    [Fact]
    public void What_is_served_is_clean_and_cleaning_it_again_changes_nothing()
    {
        var withMarks = 0;
        foreach (var typed in Texts(_marks))
        {
            var html = Page.Render(typed).Html;
            Assert.True(StrictWalk.Problems(html) is [], typed);
            Assert.True(_sanitiser.Clean(html) == html, typed);
            if (html.Contains("<strong>", StringComparison.Ordinal) || html.Contains("<a ", StringComparison.Ordinal)) withMarks++;
        }

        Assert.InRange(withMarks, Draws / 20, Draws);
    }

    [Fact]
    public void A_page_of_any_tags_is_clean_after_one_cleaning()
    {
        var kept = 0;
        foreach (var html in Texts(_tags))
        {
            var clean = _sanitiser.Clean(html);
            Assert.True(StrictWalk.Problems(clean) is [], html);
            Assert.True(_sanitiser.Clean(clean) == clean, html);
            if (clean.Contains('<')) kept++;
        }

        Assert.InRange(kept, Draws / 4, Draws);
    }

    [Fact]
    public void What_a_text_names_is_found_before_and_after_alike()
    {
        foreach (var typed in Texts(_marks))
        {
            var (before, after) = (Page.Markup.ReferencesIn(typed), Page.Render(typed));
            Assert.True(before.Pseudonyms.Contains("Lise-75") == after.MentionedMemberIds.Contains(7), typed);
            Assert.True(before.PostIds.Contains(345) == after.QuotedPostIds.Contains(345), typed);
        }
    }

    private static IEnumerable<string> Texts(string[] parts)
    {
        var random = new Random(20_180);
        for (var draw = 0; draw < Draws; draw++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 40); length > 0; length--) text.Append(parts[random.Next(parts.Length)]);
            yield return text.ToString();
        }
    }
}
