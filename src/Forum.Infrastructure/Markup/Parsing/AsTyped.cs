using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Forum.Infrastructure.Markup.Parsing;

/// <summary>Shows words and line ends as they were typed: the answer to whatever costs too much to interpret.</summary>
internal static class AsTyped
{
    // The style sheet keeps the line ends (pre-line): as elements, tens of thousands of them would cost what is refused here.
    public static string Html(string source) => $"<p class=\"as-typed\">{HtmlWriting.Escape(source)}</p>";

    public static void Show(LeafBlock block)
    {
        var words = new ContainerInline();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            if (i > 0) words.AppendChild(new LineBreakInline { IsHard = true });
            words.AppendChild(new LiteralInline(block.Lines.Lines[i].Slice) { IsClosed = true });
        }

        block.Inline = words;
        block.ProcessInlines = false;
    }
}
