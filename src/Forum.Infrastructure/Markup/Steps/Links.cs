using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Forum.Infrastructure.Markup.Steps;

/// <summary>Keeps the links that lead somewhere readable, says of the others only their words, and marks those that leave the forum.</summary>
internal static partial class Links
{
    public static void Check(Draft draft)
    {
        var places = draft.All("[id]").Select(element => $"#{element.Id}").ToHashSet(StringComparer.Ordinal);
        foreach (var link in draft.All("a[href]"))
        {
            if (!places.Contains(link.GetAttribute("href")!)) Check(link, draft);
        }

        // A new account that writes an address without making it a link wants it to be followed all the same.
        draft.PointsOutside |= BareAddress().IsMatch(WithoutOwnAddress(draft));
    }

    private static string WithoutOwnAddress(Draft draft) =>
        draft.Body.TextContent.Replace(draft.PublicUrl.GetLeftPart(UriPartial.Authority), "", StringComparison.OrdinalIgnoreCase);

    private static void Check(IElement link, Draft draft)
    {
        var address = LinkAddress.Read(link.GetAttribute("href"), draft.PublicUrl);
        if (address.Destination == Destination.Nowhere)
        {
            link.Unwrap();
            return;
        }

        foreach (var attribute in link.Attributes.ToList()) link.RemoveAttribute(attribute.Name);
        link.SetAttribute("href", address.Href);
        if (IsSilent(link)) link.AppendChild(link.Owner!.CreateTextNode(address.Href));
        if (IsMisleading(link.TextContent.Trim(), address, draft)) link.TextContent = address.Href;
        if (address.Destination != Destination.Elsewhere) return;

        draft.PointsOutside = true;
        link.SetAttribute("rel", draft.OutsideLinks);
    }

    private static bool IsSilent(IElement link) =>
        string.IsNullOrWhiteSpace(link.TextContent) && link.QuerySelector("img[alt]:not([alt=''])") is null;

    // [https://forum.example/login](https://elsewhere.example) shows where it leads.
    private static bool IsMisleading(string words, LinkAddress address, Draft draft)
    {
        var shown = LinkAddress.Read(words.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"https://{words}" : words, draft.PublicUrl);
        return shown.Destination != Destination.Nowhere && !string.Equals(HostOf(shown), HostOf(address), StringComparison.Ordinal);
    }

    private static string HostOf(LinkAddress address) => Uri.TryCreate(address.Href, UriKind.Absolute, out var uri) ? uri.IdnHost : "";

    // From the dot backwards, so that a long word is read once.
    [GeneratedRegex(@"https?://|\bwww\.\w|(?<=[\w-]{2})\.(?:com|net|org|fr|eu|ru|cn|xyz|shop|biz|info|io)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BareAddress();
}
