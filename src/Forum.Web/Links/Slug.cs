using System.Globalization;
using System.Text;

namespace Forum.Web.Links;

/// <summary>The readable part of an address.</summary>
public static class Slug
{
    private const int MaxLength = 80;

    // What already means something after /t/{id}/.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal) { "last", "unread", "reply", "follow", "read", "manage", "rename", "feed", "audience", "circle" };

    public static string Of(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var c in title.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (c is 'œ' or 'Œ')
                slug.Append("oe");
            else if (c is 'æ' or 'Æ')
                slug.Append("ae");
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            if (slug.Length >= MaxLength)
                break;
        }

        var text = slug.ToString().Trim('-');
        return text.Length == 0 ? "fil" : Reserved.Contains(text) ? text + "-fil" : text;
    }
}
