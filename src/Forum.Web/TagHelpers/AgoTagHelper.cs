using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Forum.Web.TagHelpers;

/// <summary><c>&lt;ago at="@instant" /&gt;</c> says when in words, and exactly in its title; <c>day</c> says the date alone.</summary>
public sealed class AgoTagHelper(Dates dates) : TagHelper
{
    public DateTime At { get; set; }

    public bool Day { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", At.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("title", dates.Full(At));
        output.Content.SetContent(Day ? dates.Day(At) : dates.Ago(At));
    }
}
