using Markdig.Parsers;
using Markdig.Syntax;

namespace Forum.Infrastructure.Markup.Parsing;

/// <summary>Paragraphs without two habits of Markdown that surprise people who never heard of it.</summary>
/// <remarks>
/// A line of dashes under a sentence does not make it a heading. Definitions of links apart (<c>[name]: address</c>) are not read: they hide
/// words from the page, and one address of 30,000 characters used 10,000 times makes a page of 300 MB.
/// </remarks>
internal sealed class PlainParagraphParser : ParagraphBlockParser
{
    public PlainParagraphParser() => ParseSetextHeadings = false;

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock paragraph) return true;

        ref var lines = ref paragraph.Lines;
        if (lines.Count == 0) return false;

        for (var i = 0; i < lines.Count; i++) lines.Lines[i].Slice.TrimStart();
        lines.Lines[lines.Count - 1].Slice.TrimEnd();
        return true;
    }
}
