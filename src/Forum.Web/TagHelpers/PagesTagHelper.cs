using System.Globalization;
using Forum.Web.Localization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Forum.Web.TagHelpers;

/// <summary><c>&lt;pages current="3" count="66" address="@(n => …)" label="…" /&gt;</c>: real pages with real addresses.</summary>
[HtmlTargetElement("pages")]
public sealed class PagesTagHelper(Icons icons, IStringLocalizer<Texts> text) : TagHelper
{
    public int Current { get; set; } = 1;

    /// <summary>How many pages there are; null where counting would cost more than it tells: then <see cref="HasMore"/> says whether one follows.</summary>
    public int? Count { get; set; }

    public bool HasMore { get; set; }

    public string Label { get; set; } = "";

    public Func<int, string> Address { get; set; } = _ => "";

    /// <summary>The numbers worth a link: both ends and around the current one; 0 stands for a gap.</summary>
    public static IEnumerable<int> Shown(int current, int count)
    {
        var before = 0;
        foreach (var page in new[] { 1, 2, current - 1, current, current + 1, count - 1, count }.Where(page => page >= 1 && page <= count).Distinct().Order())
        {
            if (page > before + 1)
                yield return page == before + 2 ? before + 1 : 0;
            yield return page;
            before = page;
        }
    }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var last = Count ?? (HasMore ? Current + 1 : Current);
        if (last <= 1)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pages");
        output.Attributes.SetAttribute("aria-label", Label);
        if (Current > 1)
            output.Content.AppendHtml(Step("prev", Current - 1, "previous", text["Précédente"], iconFirst: true));
        var list = new TagBuilder("ol");
        foreach (var page in Shown(Current, last))
            list.InnerHtml.AppendHtml(page == 0 ? new HtmlString("""<li class="gap">…</li>""") : Number(page));
        output.Content.AppendHtml(list);
        if (Current < last)
            output.Content.AppendHtml(Step("next", Current + 1, "next", text["Suivante"], iconFirst: false));
    }

    private TagBuilder Number(int page)
    {
        var link = new TagBuilder("a") { Attributes = { ["href"] = Address(page) } };
        if (page == Current)
            link.Attributes["aria-current"] = "page";
        link.InnerHtml.AppendHtml("""<span class="visually-hidden">""").Append(text["Page"]).AppendHtml(" </span>").Append(page.ToString("N0", CultureInfo.CurrentCulture));
        var item = new TagBuilder("li");
        item.InnerHtml.AppendHtml(link);
        return item;
    }

    private TagBuilder Step(string rel, int page, string icon, string words, bool iconFirst)
    {
        var link = new TagBuilder("a") { Attributes = { ["rel"] = rel, ["href"] = Address(page) } };
        var picture = $"""<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">{icons[icon]}</svg>""";
        _ = iconFirst ? link.InnerHtml.AppendHtml(picture).Append(" " + words) : link.InnerHtml.Append(words + " ").AppendHtml(picture);
        return link;
    }
}
