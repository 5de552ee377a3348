using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Forum.Application;

namespace Forum.Infrastructure.Markup.Steps;

/// <summary>Names the author of a quote whose first line is <c>@Pseudonym /p/345</c>.</summary>
/// <remarks>The name and the number come from the post itself: nobody is made to say, under a link, what another wrote.</remarks>
internal static partial class Quotes
{
    public static void Name(Draft draft)
    {
        foreach (var quote in draft.All("blockquote"))
        {
            if (PostOf(quote) is { } id && draft.Known.Posts.TryGetValue(id, out var post)) Name(quote, post, draft);
        }
    }

    public static IEnumerable<int> PostsIn(Draft draft) => draft.All("blockquote").Select(PostOf).OfType<int>();

    private static void Name(IElement quote, KnownPost post, Draft draft)
    {
        var opening = quote.FirstElementChild!;
        foreach (var node in FirstLine(opening).ToList()) node.RemoveFromParent();
        if (opening.FirstChild is IElement { LocalName: "br" } end) end.Remove();
        if (opening.FirstChild is IText next) next.Data = next.Data.TrimStart('\n');
        if (!opening.HasChildNodes) opening.Remove();

        var link = draft.New("a").WithAttributes(("href", $"/p/{Digits(post.Id)}"));
        link.TextContent = $"{post.AuthorPseudonym}, n°\u00A0{Digits(post.Number)}";
        var by = draft.New("p").WithAttributes(("class", "quote-by"));
        by.AppendChild(link);
        quote.WithAttributes(("class", "quote"), ("data-post", Digits(post.Id))).Prepend(by);
        draft.Quoted.Add(post.Id);
    }

    private static int? PostOf(IElement quote)
    {
        if (quote.FirstElementChild is not { LocalName: "p" } opening) return null;

        var line = FirstLine(opening).ToList();
        var match = line.TrueForAll(node => node is IText) ? Source().Match(string.Concat(line.Select(node => node.TextContent))) : Match.Empty;
        return match.Success && int.TryParse(match.Groups["post"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
    }

    private static IEnumerable<INode> FirstLine(IElement paragraph) => paragraph.ChildNodes.TakeWhile(node => node is not IElement { LocalName: "br" });

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A\s*@[\p{L}\p{Nd}._-]{3,30}\s+/p/(?<post>[1-9][0-9]{0,9})\s*:?\s*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Source();
}
