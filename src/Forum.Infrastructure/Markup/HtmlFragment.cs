using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Forum.Infrastructure.Markup;

/// <summary>Reads and writes HTML as a browser does for what stands inside a page's body. No script runs and nothing is loaded.</summary>
internal static class HtmlFragment
{
    public static IHtmlElement Body(string html)
    {
        // Every reading has a parser of its own: AngleSharp's is not made to be shared between threads.
        var body = new HtmlParser().ParseDocument("").Body!;
        body.InnerHtml = html;
        return body;
    }

    public static string Html(IHtmlElement body)
    {
        var html = new StringBuilder();
        HtmlWriting.WriteChildren(body, html);
        return html.ToString();
    }

    public static IElement WithAttributes(this IElement element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes) element.SetAttribute(name, value);
        return element;
    }

    /// <summary>Puts the children where their element was.</summary>
    public static void Unwrap(this IElement element)
    {
        while (element.FirstChild is { } child) element.Before(child);
        element.Remove();
    }

    /// <summary>The same content under another name, without attributes.</summary>
    public static IElement Rename(this IElement element, string name)
    {
        var renamed = element.Owner!.CreateElement(name);
        while (element.FirstChild is { } child) renamed.AppendChild(child);
        element.Replace(renamed);
        return renamed;
    }
}
