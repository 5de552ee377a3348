using System.Text;
using AngleSharp.Dom;

namespace Forum.Infrastructure.Markup;

/// <summary>Writes elements as HTML. AngleSharp's own writing takes a time that grows with the square of the siblings: 5 s for 30,000 short lines.</summary>
/// <remarks>Knows nothing of elements whose text is not escaped (script, style): none reaches it, and the sanitiser reads again what it wrote.</remarks>
internal static class HtmlWriting
{
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    public static void WriteChildren(INode parent, StringBuilder html)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text) WriteText(text.Data, html);
            else if (child is IElement element) Write(element, html);
        }
    }

    private static void Write(IElement element, StringBuilder html)
    {
        html.Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes)
            html.Append(' ').Append(attribute.Name).Append("=\"").Append(Escape(attribute.Value)).Append('"');
        html.Append('>');
        if (element.LocalName is "br" or "hr" or "img" or "input") return;

        WriteChildren(element, html);
        html.Append("</").Append(element.LocalName).Append('>');
    }

    private static void WriteText(string text, StringBuilder html)
    {
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var escaped = text[i] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => null };
            if (escaped is null) continue;

            html.Append(text, from, i - from).Append(escaped);
            from = i + 1;
        }

        html.Append(text, from, text.Length - from);
    }
}
