using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Forum.Application;
using Forum.Infrastructure.Markup.Parsing;

namespace Forum.Infrastructure.Markup;

/// <summary>One text on its way from Markdown to the page: each step changes its elements or notes what it found.</summary>
internal sealed class Draft(string source, KnownReferences known, Uri publicUrl, string outsideLinks)
{
    public IHtmlElement Body { get; } = HtmlFragment.Body(ForumMarkdown.ToHtml(source));

    public KnownReferences Known { get; } = known;

    public Uri PublicUrl { get; } = publicUrl;

    /// <summary>What a link that leaves the forum declares (<c>rel</c>).</summary>
    public string OutsideLinks { get; } = outsideLinks;

    /// <summary>Tells the footnotes of two texts on one page apart, and is the same at each rendering.</summary>
    public string Mark { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)).AsSpan(0, 4));

    public bool PointsOutside { get; set; }

    public OrderedSet Mentioned { get; } = new();

    public OrderedSet Quoted { get; } = new();

    public IElement New(string name) => Body.Owner!.CreateElement(name);

    public List<IElement> All(string selector) => [.. Body.QuerySelectorAll(selector)];

    /// <summary>Ids in the order in which they were met, each once.</summary>
    internal sealed class OrderedSet
    {
        private readonly List<int> _ids = [];

        public IReadOnlyList<int> Ids => _ids;

        public void Add(int id)
        {
            if (!_ids.Contains(id)) _ids.Add(id);
        }
    }
}
