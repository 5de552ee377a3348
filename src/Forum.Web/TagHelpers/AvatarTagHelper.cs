using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Forum.Web.TagHelpers;

/// <summary><c>&lt;avatar member="12" /&gt;</c>: a soft shape made from the member's id, so that people are recognised without a photo.</summary>
public sealed class AvatarTagHelper : TagHelper
{
    private static readonly string[] Forms =
    [
        "M8 40V22a12 12 0 0 1 24 0v18z",
        "M0 20h40v20H0z",
        "M20 5L36 33Q20 40 4 33z",
        "M4 24a16 11 0 1 0 32 0a16 11 0 1 0-32 0z",
        "M20 4a16 16 0 1 0 16 16a10 10 0 0 1-16-16z",
    ];

    private static readonly string[] Dots =
    [
        """<circle class="dot" cx="28" cy="13" r="5"/>""",
        """<circle class="dot" cx="12" cy="13" r="5"/>""",
        """<circle class="dot" cx="20" cy="20" r="6"/>""",
        """<circle class="dot" cx="20" cy="11" r="7"/>""",
    ];

    public int Member { get; set; }

    /// <summary><c>small</c> in lists, <c>large</c> on a profile.</summary>
    public string? Size { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Neighbouring ids must not look alike: a multiplicative hash spreads them.
        var mixed = unchecked((uint)Member * 2654435761u);
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Size is null ? "avatar" : "avatar " + Size);
        output.Attributes.SetAttribute("data-hue", ((mixed >> 4) % 12).ToString(CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("data-turn", ((mixed >> 9) % 4).ToString(CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("viewBox", "0 0 40 40");
        output.Attributes.SetAttribute("aria-hidden", "true");
        var form = Forms[(mixed >> 13) % (uint)Forms.Length];
        var turn = (mixed >> 17) % 8 * 45;
        output.Content.SetHtmlContent(string.Create(CultureInfo.InvariantCulture, $"""<path class="form" d="{form}" transform="rotate({turn} 20 20)"/>{Dots[(mixed >> 21) % (uint)Dots.Length]}"""));
    }
}
