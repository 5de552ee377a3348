using Forum.Web.Links;
using Forum.Web.TagHelpers;

namespace Forum.Web.Tests.TagHelpers;

public sealed class TagHelpersTests
{
    [Theory]
    [InlineData(1, 4, 0, 0, 180, 0)]
    [InlineData(8841, 4, 0, 3, 315, 2)]
    [InlineData(1204, 5, 0, 6, 270, 2)]
    public void A_member_keeps_their_shape(int member, int hue, int turn, int form, int angle, int dot) =>
        Assert.Equal((hue, turn, form, angle, dot), AvatarTagHelper.ShapeOf(member));

    [Theory]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 66, "1 2 0 65 66")]
    [InlineData(33, 66, "1 2 0 32 33 34 0 65 66")]
    [InlineData(4, 7, "1 2 3 4 5 6 7")]
    [InlineData(66, 66, "1 2 0 65 66")]
    public void Long_threads_show_both_ends_and_the_neighbours_of_the_page(int current, int count, string shown) =>
        Assert.Equal(shown, string.Join(' ', PagesTagHelper.Shown(current, count)));

    [Theory]
    [InlineData("L’été, enfin !", "l-ete-enfin")]
    [InlineData("Cœur & œuf", "coeur-oeuf")]
    [InlineData("Last", "last-fil")]
    [InlineData("???", "fil")]
    [InlineData("日本", "fil")]
    public void A_title_becomes_an_address(string title, string slug) => Assert.Equal(slug, Slug.Of(title));
}
