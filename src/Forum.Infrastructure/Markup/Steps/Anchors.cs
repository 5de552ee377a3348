using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Forum.Infrastructure.Markup.Steps;

/// <summary>Gives each heading of a sheet the anchor typed after it, <c>{#anchor}</c>, else one made of its words.</summary>
internal static partial class Anchors
{
    private const int MaxLength = 60;

    public static void Name(Draft draft)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in draft.All("h2,h3,h4,h5,h6"))
        {
            var wanted = Typed(heading) ?? Slug(heading.TextContent);
            var anchor = wanted;
            for (var other = 2; !taken.Add(anchor); other++) anchor = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{other}");
            heading.Id = anchor;
        }
    }

    private static string? Typed(IElement heading)
    {
        if (heading.LastChild is not IText end || AnchorAtTheEnd().Match(end.Data) is not { Success: true } match) return null;

        end.Data = end.Data[..match.Index];
        return match.Groups["anchor"].Value;
    }

    private static string Slug(string words)
    {
        var slug = new StringBuilder();
        foreach (var character in words.ToLowerInvariant().Replace("œ", "oe", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(character)) slug.Append(character);
            else if (char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var anchor = slug.ToString(0, Math.Min(slug.Length, MaxLength)).Trim('-');
        return anchor.Length > 0 ? anchor : "section";
    }

    [GeneratedRegex(@"\s*\{#(?<anchor>[a-z0-9][a-z0-9-]{0,59})\}\s*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnchorAtTheEnd();
}
