using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Forum.Web.TagHelpers;

/// <summary><c>&lt;avatar member="12" /&gt;</c>: a soft shape made from the member's id, so that people are recognised without a photo. The recipe stands in client/styles/README.md.</summary>
public sealed class AvatarTagHelper : TagHelper
{
    private static readonly string[] Forms =
    [
        "M0 20h40v20H0z",
        "M0 22C10 11 30 33 40 22V40H0z",
        "M6 34C6 16 16 6 34 6C34 24 24 34 6 34z",
        "M8 40V22a12 12 0 0 1 24 0v18z",
        "M0 40V8a32 32 0 0 1 32 32z",
        "M20 4a16 16 0 1 0 16 16a10 10 0 0 1-16-16z",
        "M4 24a16 11 0 1 0 32 0a16 11 0 1 0-32 0z",
        "M20 5L36 33Q20 40 4 33z",
    ];

    private static readonly (int X, int Y, int Radius)[] Dots = [(20, 20, 6), (12, 13, 5), (28, 13, 5), (28, 28, 6), (12, 28, 6), (20, 11, 7)];

    public int Member { get; set; }

    /// <summary><c>small</c> in lists, <c>large</c> on a profile.</summary>
    public string? Size { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (hue, turn, form, angle, dot) = ShapeOf(Member);
        var (x, y, radius) = Dots[dot];
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Size is null ? "avatar" : "avatar " + Size);
        output.Attributes.SetAttribute("data-hue", hue.ToString(CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("data-turn", turn.ToString(CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("viewBox", "0 0 40 40");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(string.Create(CultureInfo.InvariantCulture, $"""<path class="form" d="{Forms[form]}" transform="rotate({angle} 20 20)"/><circle class="dot" cx="{x}" cy="{y}" r="{radius}"/>"""));
    }

    /// <summary>Neighbouring ids must not look alike, and two members may share a shape: it must not identify an id.</summary>
    public static (int Hue, int Turn, int Form, int Angle, int Dot) ShapeOf(int memberId)
    {
        unchecked
        {
            var mixed = (uint)memberId * 0x9E3779B1;
            mixed ^= mixed >> 15;
            mixed *= 0x85EBCA6B;
            mixed ^= mixed >> 13;
            return (Take(12), Take(4), Take(8), Take(8) * 45, Take(6));

            int Take(uint count)
            {
                var taken = (int)(mixed % count);
                mixed /= count;
                return taken;
            }
        }
    }
}
