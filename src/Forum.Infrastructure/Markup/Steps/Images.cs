using AngleSharp.Dom;

namespace Forum.Infrastructure.Markup.Steps;

/// <summary>Shows what was uploaded here and links to the rest: a picture from elsewhere tells its owner who reads this forum, and when.</summary>
internal static class Images
{
    public const string OwnFiles = "/files/";

    public static void KeepOwn(Draft draft)
    {
        foreach (var image in draft.All("img"))
        {
            var address = LinkAddress.Read(image.GetAttribute("src"), draft.PublicUrl);
            var alt = image.GetAttribute("alt") ?? "";
            if (address.Destination == Destination.Forum && IsOwnFile(address.Href))
                image.Replace(draft.New("img").WithAttributes(("src", address.Href), ("alt", alt), ("loading", "lazy")));
            else
                image.Replace(Link(draft, image, alt));
        }
    }

    /// <summary>Letters, digits and what a file name needs; no way up, no query that would act.</summary>
    public static bool IsOwnFile(string href) =>
        href.StartsWith(OwnFiles, StringComparison.Ordinal)
        && href.Length > OwnFiles.Length
        && href.All(character => char.IsAsciiLetterOrDigit(character) || character is '/' or '-' or '_' or '.')
        && !href.Contains("..", StringComparison.Ordinal) && !href.Contains("//", StringComparison.Ordinal);

    private static INode Link(Draft draft, IElement image, string alt)
    {
        // A link holds no link: a picture that was one already leaves its words.
        if (image.Closest("a") is not null) return image.Owner!.CreateTextNode(alt);

        var link = draft.New("a").WithAttributes(("href", image.GetAttribute("src") ?? ""));
        link.TextContent = alt;
        return link;
    }
}
