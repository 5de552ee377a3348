using Xunit;

namespace Forum.Application.Tests.Markup;

public sealed class MentionTests
{
    private const string Lise = "<a class=\"mention\" href=\"/u/Lise-75\" data-member=\"7\">@Lise-75</a>";

    [Theory]
    [InlineData("@Lise-75", $"<p>{Lise}</p>")]
    [InlineData("Merci @lise-75, à demain", $"<p>Merci {Lise}, à demain</p>")]
    [InlineData("(@Lise-75).", $"<p>({Lise}).</p>")]
    [InlineData("@Lise-75... @Lise-75- «@Lise-75»", $"<p>{Lise}... {Lise}- «{Lise}»</p>")]
    [InlineData("**@Lise-75** oui", $"<p><strong>{Lise}</strong> oui</p>")]
    [InlineData("@Zoé_b!", "<p><a class=\"mention\" href=\"/u/Zo%C3%A9_b\" data-member=\"8\">@Zoé_b</a>!</p>")]
    public void A_known_member_is_linked(string typed, string html) => Assert.Equal(html, Page.Html(typed));

    [Theory]
    [InlineData("@Inconnue")]
    [InlineData("camille@Lise-75")]
    [InlineData("camille.@Lise-75")]
    [InlineData("**camille**@Lise-75")]
    [InlineData("@Lise-75@ailleurs.example")]
    [InlineData("@Lise-750")]
    [InlineData("@Lise-75-b")]
    [InlineData("@ Lise-75")]
    [InlineData("`@Lise-75`")]
    [InlineData("```\n@Lise-75\n```")]
    [InlineData("[@Lise-75](/t/1)")]
    [InlineData("https://ailleurs.example/@Lise-75")]
    [InlineData(":::cache @Lise-75\nmot\n:::")]
    public void What_only_looks_like_a_mention_is_text(string typed)
    {
        var post = Page.Render($"{typed}\n\nbonjour @Zoé_b");
        Assert.DoesNotContain("/u/Lise-75", post.Html);
        Assert.Equal([8], post.MentionedMemberIds);
    }

    [Fact]
    public void A_name_within_a_quote_was_said_by_another()
    {
        var post = Page.Render("> merci @Lise-75\n\nmerci @Zoé_b");
        Assert.Equal([8], post.MentionedMemberIds);
        Assert.Equal(["Zoé_b"], Page.Markup.ReferencesIn("> merci @Lise-75\n\nmerci @Zoé_b").Pseudonyms);
        Assert.DoesNotContain("/u/Lise-75", post.Html);
    }

    [Fact]
    public void A_member_named_twice_counts_once() => Assert.Equal([7, 8], Page.Render("@Lise-75 @Zoé_b @LISE-75").MentionedMemberIds);

    [Fact]
    public void The_link_carries_the_name_of_the_account_and_not_the_typed_one()
    {
        var known = new KnownReferences(new Dictionary<string, KnownMember> { ["lise"] = new(7, "Élise.R") }, new Dictionary<int, KnownPost>());
        Assert.Equal("<p><a class=\"mention\" href=\"/u/%C3%89lise.R\" data-member=\"7\">@Élise.R</a></p>", Page.Markup.Render("@LISE", known).Html.Trim());
    }

    [Fact]
    public void The_names_to_look_up_are_each_given_once()
    {
        Assert.Equal(["abc", "Éric.d-e_f", "x_y"], Page.Markup.ReferencesIn("@abc, @ABC @ab @Éric.d-e_f. (@x_y) a@bcd.example").Pseudonyms);
        Assert.Equal([new string('a', 30)], Page.Markup.ReferencesIn($"@{new string('a', 30)} @{new string('b', 31)}").Pseudonyms);

        var crowd = string.Join(' ', Enumerable.Range(100, 50).Select(number => $"@membre{number}"));
        Assert.Equal(MarkupReferences.MaxPseudonyms, Page.Markup.ReferencesIn(crowd).Pseudonyms.Count);
    }
}
