using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Forum.Infrastructure.Markup.Parsing;

/// <summary>What a reader chooses to open: <c>:::cache Title</c> … <c>:::</c>, or <c>:::spoiler</c>. Any other word after the colons is text.</summary>
internal sealed class SpoilerExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new SpoilerParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Insert(0, new SpoilerRenderer());
}

internal sealed partial class SpoilerParser : FencedBlockParserBase<CustomContainer>
{
    public SpoilerParser()
    {
        OpeningCharacters = [':'];
        InfoParser = ReadTitle;
    }

    protected override CustomContainer CreateFencedBlock(BlockProcessor processor) => new(this);

    private static bool ReadTitle(BlockProcessor processor, ref StringSlice line, IFencedBlock fence, char openingCharacter)
    {
        var words = Opening().Match(line.ToString());
        if (!words.Success || Nesting.IsFull(processor) || IsWithinSpoiler(processor)) return false;

        fence.Arguments = words.Groups["title"].Value.Trim();
        return true;
    }

    // The first closing line would close both, and show what the outer one hides.
    private static bool IsWithinSpoiler(BlockProcessor processor)
    {
        for (Block? block = processor.GetCurrentContainerOpened(); block is not null; block = block.Parent)
        {
            if (block is CustomContainer) return true;
        }

        return false;
    }

    [GeneratedRegex(@"^\s*(?:cache|caché|spoiler)(?:\s+(?<title>.*)|\s*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();
}

internal sealed class SpoilerRenderer : HtmlObjectRenderer<CustomContainer>
{
    private const string DefaultTitle = "Contenu masqué";

    protected override void Write(HtmlRenderer renderer, CustomContainer spoiler)
    {
        renderer.EnsureLine();
        renderer.Write("<details class=\"spoiler\"><summary>");
        renderer.WriteEscape(string.IsNullOrEmpty(spoiler.Arguments) ? DefaultTitle : spoiler.Arguments);
        renderer.WriteLine("</summary>");
        renderer.WriteChildren(spoiler);
        renderer.WriteLine("</details>");
    }
}
