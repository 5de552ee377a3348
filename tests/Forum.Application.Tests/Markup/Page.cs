using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Forum.Application;
using Forum.Infrastructure.Markup;

namespace Forum.Application.Tests.Markup;

/// <summary>Texts as they would be served to somebody.</summary>
internal static class Page
{
    public static readonly Uri PublicUrl = new("https://forum.example/");

    public static readonly ForumMarkup Markup = new(PublicUrl);

    /// <summary>Two members and one post that a text may name.</summary>
    public static readonly KnownReferences Known = new(
        new Dictionary<string, KnownMember>(StringComparer.OrdinalIgnoreCase) { ["Lise-75"] = new(7, "Lise-75"), ["Zoé_b"] = new(8, "Zoé_b") },
        new Dictionary<int, KnownPost> { [345] = new(345, 12, 9, "Camille") });

    public static RenderedText Render(string source) => Markup.Render(source, Known);

    public static string Html(string source) => Render(source).Html.TrimEnd('\n');

    public static IHtmlElement Of(string source) => Read(Render(source).Html);

    public static IHtmlElement Read(string html)
    {
        var body = new HtmlParser().ParseDocument("").Body!;
        body.InnerHtml = html;
        return body;
    }
}
