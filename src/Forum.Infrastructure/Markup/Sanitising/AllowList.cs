using Forum.Infrastructure.Markup.Steps;

namespace Forum.Infrastructure.Markup.Sanitising;

/// <summary>All that a rendered text may contain. An element that is not here goes with its content, an attribute whose value is refused goes alone.</summary>
public sealed partial class AllowList
{
    private readonly Dictionary<string, Dictionary<string, Func<string, bool>>> _elements;

    private AllowList(Func<string, bool> isAnchor, params ReadOnlySpan<string> more)
    {
        _elements = new(StringComparer.Ordinal)
        {
            ["a"] = new()
            {
                ["href"] = href => IsAddress(href) || IsFootnoteLink(href) || (href.StartsWith('#') && isAnchor(href[1..])),
                ["rel"] = Is("noopener noreferrer nofollow ugc", "noopener noreferrer"),
                ["class"] = Is("mention", "footnote-ref", "footnote-back-ref"),
                ["aria-label"] = Is("Revenir au texte"),
                ["data-member"] = IsNumber,
                ["id"] = IsFootnoteId,
            },
            ["blockquote"] = new() { ["class"] = Is("quote"), ["data-post"] = IsNumber },
            ["details"] = new() { ["class"] = Is("spoiler") },
            ["div"] = new()
            {
                ["class"] = Is("table-scroll", "footnotes"),
                ["role"] = Is("group"),
                ["aria-label"] = Is("Tableau"),
                ["tabindex"] = Is("0"),
            },
            ["img"] = new() { ["src"] = Images.IsOwnFile, ["alt"] = _ => true, ["loading"] = Is("lazy") },
            ["li"] = new() { ["class"] = Is("task-item"), ["id"] = IsFootnoteId },
            ["ol"] = new() { ["start"] = IsNumber },
            ["p"] = new() { ["class"] = Is("quote-by", "as-typed") },
            ["span"] = new() { ["class"] = Is("task"), ["role"] = Is("img"), ["aria-label"] = Is("Fait", "À faire") },
            ["td"] = new() { ["class"] = Is("align-end", "align-center") },
            ["th"] = new() { ["class"] = Is("align-end", "align-center"), ["scope"] = Is("col") },
            ["ul"] = new() { ["class"] = Is("task-list") },
        };

        foreach (var name in (string[])["br", "code", "del", "em", "hr", "pre", "strong", "summary", "sup", "table", "tbody", "thead", "tr"])
            _elements[name] = [];
        foreach (var name in (string[])[.. more, "h3", "h4", "h5", "h6"])
            _elements[name] = new() { ["id"] = isAnchor };
    }

    /// <summary>What a member wrote: no id but those of footnotes, which carry the text's own mark.</summary>
    public static AllowList Posts { get; } = new(_ => false);

    /// <summary>What the association wrote: its headings have anchors.</summary>
    public static AllowList Reference { get; } = new(IsAnchor, "h2");

    public bool Allows(string element) => _elements.ContainsKey(element);

    public bool Allows(string element, string attribute, string value) =>
        _elements.TryGetValue(element, out var attributes) && attributes.TryGetValue(attribute, out var accepts) && accepts(value);

    private static Func<string, bool> Is(params string[] values) => value => Array.IndexOf(values, value) >= 0;
}
