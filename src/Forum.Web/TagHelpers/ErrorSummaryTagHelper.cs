using Forum.Web.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Forum.Web.TagHelpers;

/// <summary><c>&lt;error-summary /&gt;</c>: what is to be mended, each line leading to its field. Nothing when all is well.</summary>
public sealed class ErrorSummaryTagHelper(IStringLocalizer<Texts> text) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ModelState
            .SelectMany(entry => entry.Value!.Errors.Select(error => (Field: entry.Key, error.ErrorMessage)))
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "error-summary-title");
        output.Attributes.SetAttribute("data-enhance", "error-summary");
        var title = new TagBuilder("h2") { Attributes = { ["id"] = "error-summary-title" } };
        title.InnerHtml.Append(errors.Count == 1 ? text["Il reste une chose à revoir"] : text["Il reste {0} choses à revoir", errors.Count]);
        var list = new TagBuilder("ul");
        foreach (var (field, message) in errors)
        {
            var item = new TagBuilder("li");
            if (field.Length == 0)
            {
                item.InnerHtml.Append(message);
            }
            else
            {
                var link = new TagBuilder("a") { Attributes = { ["href"] = "#" + FieldErrorTagHelper.IdOf(field) } };
                link.InnerHtml.Append(message);
                item.InnerHtml.AppendHtml(link);
            }

            list.InnerHtml.AppendHtml(item);
        }

        output.Content.AppendHtml(title).AppendHtml(list);
    }
}

/// <summary><c>&lt;field-error for="Title" /&gt;</c>: the sentence under a field's label.</summary>
[HtmlTargetElement("field-error")]
public sealed class FieldErrorTagHelper(Icons icons) : TagHelper
{
    public string For { get; set; } = "";

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public static string IdOf(string field) => TagBuilder.CreateSanitizedId(field, "-");

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (FirstError(ViewContext, For) is not { } message)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field-error");
        output.Attributes.SetAttribute("id", IdOf(For) + "-error");
        output.Content.AppendHtml($"""<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">{icons["caution"]}</svg><span>""").Append(message);
        output.Content.AppendHtml("</span>");
    }

    internal static string? FirstError(ViewContext view, string field) =>
        view.ModelState.TryGetValue(field, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
}

/// <summary><c>field="Title"</c> on an input, a select or a textarea: name, id, hint and error are wired together.</summary>
[HtmlTargetElement("input", Attributes = "field", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("textarea", Attributes = "field")]
[HtmlTargetElement("select", Attributes = "field")]
public sealed class FieldTagHelper : TagHelper
{
    public string Field { get; set; } = "";

    /// <summary>Whether an element with the id <c>{field}-hint</c> says more.</summary>
    public bool Hint { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = FieldErrorTagHelper.IdOf(Field);
        var wrong = FieldErrorTagHelper.FirstError(ViewContext, Field) is not null;
        output.Attributes.SetAttribute("id", id);
        output.Attributes.SetAttribute("name", Field);
        var describedBy = string.Join(' ', new[] { Hint ? id + "-hint" : null, wrong ? id + "-error" : null }.Where(part => part is not null));
        if (describedBy.Length > 0)
            output.Attributes.SetAttribute("aria-describedby", describedBy);
        if (wrong)
            output.Attributes.SetAttribute("aria-invalid", "true");
    }
}
