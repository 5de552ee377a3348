using Markdig.Parsers;
using Markdig.Syntax;

namespace Forum.Infrastructure.Markup.Parsing;

/// <summary>Bounds the time that the marks of one text may cost. A paragraph that asks for more is shown as typed.</summary>
/// <remarks>
/// Markdig pairs brackets, stars and underscores in a time that grows with the square of their number within a paragraph (measured: 0.5 s
/// for a line of 30,000 characters), and gives every row of a table as many cells as the widest (15 s, 250 MB of HTML). It has no time limit.
/// </remarks>
internal static class LeafBudget
{
    /// <summary>Spent as the square of each paragraph's marks: one of 900, or a hundred of 90.</summary>
    private const int Squares = 900 * 900;

    private const int MaxCells = 2_000;

    private static readonly object _key = new();

    public static void Spend(BlockProcessor processor, Block block)
    {
        var leaf = (LeafBlock)block;
        var left = processor.Document.GetData(_key) as Budget ?? new Budget(Squares, MaxCells);
        var price = Price(leaf);
        if (price.Squares > left.Squares || price.Cells > left.Cells)
        {
            AsTyped.Show(leaf);
            return;
        }

        processor.Document.SetData(_key, new Budget(left.Squares - price.Squares, left.Cells - price.Cells));
    }

    private static Budget Price(LeafBlock leaf)
    {
        long marks = 0;
        var widest = 0;
        var hasRule = false;
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            var line = leaf.Lines.Lines[i].Slice.AsSpan();
            marks += Marks(line);
            widest = Math.Max(widest, line.Count('|') + 1);
            hasRule |= IsTableRule(line);
        }

        return new Budget(marks * marks, hasRule ? (long)widest * leaf.Lines.Count : 0);
    }

    // A run of stars is one mark; every opening bracket is one.
    private static int Marks(ReadOnlySpan<char> line)
    {
        var marks = line.Count('[') + line.Count('<') + line.Count("://") + line.Count("www.");
        var previous = '\0';
        foreach (var character in line)
        {
            if (character is '*' or '_' or '~' && character != previous) marks++;
            previous = character;
        }

        return marks;
    }

    private static bool IsTableRule(ReadOnlySpan<char> line) => line.Contains('-') && !line.ContainsAnyExcept("|:- \t");

    private sealed record Budget(long Squares, long Cells);
}
