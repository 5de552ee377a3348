using System.Text;
using AngleSharp.Dom;

namespace Forum.Infrastructure.Markup;

/// <summary>The words of a text, a line for each block: what an excerpt, a feed or the search may show of it.</summary>
internal static class PlainWords
{
    public static string Of(IElement body)
    {
        var words = new StringBuilder();
        Add(body, words);
        return words.ToString().TrimEnd();
    }

    private static void Add(INode node, StringBuilder words)
    {
        if (node is IText text) AddText(text.Data, words);
        if (node is not IElement element || IsLeftOut(element)) return;

        foreach (var child in element.ChildNodes) Add(child, words);
        if (element.LocalName is "th" or "td") Separate(words, ' ');
        if (EndsALine(element)) Separate(words, '\n');
    }

    // What the author hid is opened by choice; what they quoted is somebody else's; a footnote's number is not a word.
    private static bool IsLeftOut(IElement element) =>
        element.LocalName is "details" or "blockquote" || (element.ClassName?.StartsWith("footnote-", StringComparison.Ordinal) ?? false);

    private static bool EndsALine(IElement element) =>
        element.LocalName is "p" or "br" or "li" or "tr" or "pre" or "h2" or "h3" or "h4" or "h5" or "h6" or "div";

    private static void AddText(string text, StringBuilder words)
    {
        foreach (var character in text)
        {
            if (character is ' ' or '\n' or '\t') Separate(words, ' ');
            else words.Append(character);
        }
    }

    private static void Separate(StringBuilder words, char separator)
    {
        if (words.Length == 0) return;

        if (separator == '\n' && words[^1] == ' ') words.Length--;
        if (words[^1] is not (' ' or '\n')) words.Append(separator);
    }
}
