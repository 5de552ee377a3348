using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Forum.Infrastructure.Markup.Parsing;

/// <summary>Quotes, lists and spoilers hold one another at most so deep: nobody follows a ninth level, and each one costs on every line.</summary>
internal static class Nesting
{
    private const int MaxLevels = 8;

    public static bool IsFull(BlockProcessor processor)
    {
        Block? block = processor.GetCurrentContainerOpened();

        // A new item joins the list it follows, it does not deepen it.
        if (block is ListBlock) block = block.Parent;

        var levels = 0;
        for (; block is not null; block = block.Parent)
        {
            if (block is QuoteBlock or ListBlock or CustomContainer) levels++;
        }

        return levels >= MaxLevels;
    }
}

internal sealed class ShallowQuoteParser : QuoteBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (!Nesting.IsFull(processor)) return base.TryOpen(processor);
        if (processor.IsCodeIndent) return BlockState.None;

        // Deeper signs are dropped: the words join the last level.
        while (processor.CurrentChar is '>' or ' ') processor.NextChar();
        return BlockState.None;
    }
}

internal sealed class ShallowListParser : ListBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        Nesting.IsFull(processor) ? BlockState.None : base.TryOpen(processor);
}
