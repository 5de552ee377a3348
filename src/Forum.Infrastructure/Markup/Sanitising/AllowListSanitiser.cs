using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Forum.Infrastructure.Markup.Parsing;

namespace Forum.Infrastructure.Markup.Sanitising;

/// <summary>The last step before a text is stored: reads the HTML as a browser will, and keeps only what the list allows.</summary>
/// <remarks>
/// Never repairs: writing and reading HTML again can change its meaning (a comment that ends elsewhere, an element that moves to another
/// namespace), so what is returned is always something that was read, found clean, and written again without a difference.
/// </remarks>
public sealed class AllowListSanitiser(AllowList allowed)
{
    private const int MaxReadings = 5;

    private const int MaxDepth = 400;

    public string Clean(string html)
    {
        for (var reading = 0; reading < MaxReadings; reading++)
        {
            var body = HtmlFragment.Body(html);
            KeepAllowed(body, depth: 0);
            var clean = HtmlFragment.Html(body);
            if (string.Equals(clean, html, StringComparison.Ordinal)) return clean;

            html = clean;
        }

        return AsTyped.Html(HtmlFragment.Body(html).TextContent);
    }

    private void KeepAllowed(INode parent, int depth)
    {
        // By index and from the end: asking AngleSharp for the next sibling searches the whole list each time.
        for (var i = parent.ChildNodes.Length - 1; i >= 0; i--)
        {
            var node = parent.ChildNodes[i];
            if (node is IElement element && IsAllowed(element) && depth < MaxDepth)
            {
                KeepAllowedAttributes(element);
                KeepAllowed(element, depth + 1);
            }
            else if (node.NodeType != NodeType.Text)
            {
                parent.RemoveChild(node);
            }
        }
    }

    // An SVG element may have the name of an HTML one, and be read as another thing.
    private bool IsAllowed(IElement element) =>
        element is IHtmlElement && element.NamespaceUri == NamespaceNames.HtmlUri && element.Prefix is null && allowed.Allows(element.LocalName);

    private void KeepAllowedAttributes(IElement element)
    {
        for (var i = element.Attributes.Length - 1; i >= 0; i--)
        {
            var attribute = element.Attributes[i]!;
            if (attribute.NamespaceUri is null && allowed.Allows(element.LocalName, attribute.Name, attribute.Value)) continue;

            element.RemoveAttribute(attribute.NamespaceUri, attribute.LocalName);
        }
    }
}
