using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Forum.Infrastructure.Markup.Parsing;

/// <summary>The Markdown that members write: what people type in a forum looks as they typed it, and no text is slow to read.</summary>
internal static class ForumMarkdown
{
    /// <summary>Each reference makes two links; beyond this the brackets are shown as typed.</summary>
    private const int MaxFootnoteMarks = 200;

    /// <summary>A text that makes more nodes than this is shown as typed: what follows the parser costs as much for each node.</summary>
    private const int MaxNodes = 12_000;

    /// <summary>Each line is at least two nodes; counting them first spares the parsing.</summary>
    private const int MaxLines = MaxNodes / 2;

    private static readonly MarkdownPipeline _withFootnotes = Build(footnotes: true);

    private static readonly MarkdownPipeline _withoutFootnotes = Build(footnotes: false);

    /// <param name="source">Already cleaned by <see cref="Domain.Text.CleanText"/>.</param>
    /// <returns>HTML that nobody has checked yet.</returns>
    public static string ToHtml(string source)
    {
        if (source.AsSpan().Count('\n') > MaxLines) return AsTyped.Html(source);

        var pipeline = source.AsSpan().Count("[^") > MaxFootnoteMarks ? _withoutFootnotes : _withFootnotes;
        try
        {
            var document = Markdown.Parse(source, pipeline);
            return document.Descendants().Skip(MaxNodes).Any() ? AsTyped.Html(source) : document.ToHtml(pipeline);
        }
        catch (Exception refusal) when (refusal is ArgumentException or InvalidOperationException)
        {
            // Markdig refuses what is nested beyond its own limit. Nobody loses a text for that.
            return AsTyped.Html(source);
        }
    }

    private static MarkdownPipeline Build(bool footnotes)
    {
        var builder = new MarkdownPipelineBuilder()
            .DisableHtml()
            .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true })
            .UseTaskLists()
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseSoftlineBreakAsHardlineBreak();
        if (footnotes) builder.UseFootnotes();
        builder.Extensions.AddIfNotAlready(new SpoilerExtension());

        var parsers = builder.BlockParsers;

        // Pasted texts are full of leading spaces; only fences make code.
        parsers.TryRemove<IndentedCodeBlockParser>();
        parsers.Replace<QuoteBlockParser>(new ShallowQuoteParser());
        parsers.Replace<ListBlockParser>(new ShallowListParser());
        parsers.Replace<ParagraphBlockParser>(new PlainParagraphParser());
        parsers.Find<ParagraphBlockParser>()!.Closed += LeafBudget.Spend;
        parsers.Find<HeadingBlockParser>()!.Closed += LeafBudget.Spend;
        return builder.Build();
    }
}
