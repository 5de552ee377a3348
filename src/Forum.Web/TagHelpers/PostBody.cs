using Microsoft.AspNetCore.Html;

namespace Forum.Web.TagHelpers;

/// <summary>The one door through which stored HTML reaches a page: it was sanitised when it was written.</summary>
public static class PostBody
{
    public static IHtmlContent Html(string sanitised) => new HtmlString(sanitised);
}
