using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Forum.Application.Tests.Markup;

/// <summary>Reads HTML as a browser does and names all that no post may contain. Its lists are its own: it does not ask the code that it judges.</summary>
internal static class StrictWalk
{
    private static readonly HashSet<string> _elements = [.. (
        "a blockquote br code del details div em h3 h4 h5 h6 hr img li ol p pre span strong summary sup table tbody td th thead tr ul").Split(' ')];

    private static readonly Dictionary<string, string> _attributes = new(StringComparer.Ordinal)
    {
        ["a class"] = "mention|footnote-ref|footnote-back-ref",
        ["a href"] = ".*",
        ["a rel"] = "noopener noreferrer nofollow ugc",
        ["a aria-label"] = "Revenir au texte",
        ["a data-member"] = "[0-9]+",
        ["a id"] = "fnref-[0-9a-f]{8}-[0-9]+",
        ["blockquote class"] = "quote",
        ["blockquote data-post"] = "[0-9]+",
        ["details class"] = "spoiler",
        ["div class"] = "table-scroll|footnotes",
        ["div role"] = "group",
        ["div aria-label"] = "Tableau",
        ["div tabindex"] = "0",
        ["img src"] = "/files/[A-Za-z0-9/._-]+",
        ["img alt"] = "(?s:.*)",
        ["img loading"] = "lazy",
        ["li class"] = "task-item",
        ["li id"] = "fn-[0-9a-f]{8}-[0-9]+",
        ["ol start"] = "[0-9]+",
        ["p class"] = "quote-by|as-typed",
        ["span class"] = "task",
        ["span role"] = "img",
        ["span aria-label"] = "Fait|À faire",
        ["td class"] = "align-end|align-center",
        ["th class"] = "align-end|align-center",
        ["th scope"] = "col",
        ["ul class"] = "task-list",
    };

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    public static List<string> Problems(string html)
    {
        var body = Page.Read(html);
        var nodes = body.Descendants().Where(node => node is not (IText or IElement)).Select(node => $"a {node.NodeType}");
        return [.. nodes, .. body.Descendants<IElement>().SelectMany(Problems)];
    }

    private static IEnumerable<string> Problems(IElement element)
    {
        if (element.NamespaceUri != "http://www.w3.org/1999/xhtml" || !_elements.Contains(element.LocalName)) yield return $"<{element.NodeName}>";

        foreach (var attribute in element.Attributes)
        {
            var accepted = _attributes.GetValueOrDefault($"{element.LocalName} {attribute.Name}");
            if (accepted is null || !Regex.IsMatch(attribute.Value, $@"\A(?:{accepted})\z", RegexOptions.None, _patience)) yield return $"<{element.LocalName} {attribute.Name}=\"{attribute.Value}\">";
            if (attribute.Name == "href" && !LeadsSomewhereSafe(attribute.Value)) yield return $"an address: {attribute.Value}";
        }
    }

    // As forgiving as a browser when it reads a scheme: spaces, controls and capitals do not hide it.
    private static bool LeadsSomewhereSafe(string href)
    {
        var read = string.Concat(href.Where(character => character > ' ' && !char.IsControl(character))).ToLowerInvariant();
        return Regex.IsMatch(read, @"\A(?:https?://[^/@\\]+(?:/|\z)|mailto:[^?]+\z|tel:[0-9+().-]+\z|/(?![/\\])|#fn(?:ref)?-[0-9a-f]{8}-[0-9]+\z)", RegexOptions.None, _patience);
    }
}
