using System.Globalization;
using System.Text;

namespace Forum.Domain.Members;

/// <summary>Rules of the name under which somebody is known here.</summary>
public static class Pseudonym
{
    public const int MinLength = 3;
    public const int MaxLength = 30;

    /// <summary>Whether every character is a Latin letter, a digit, a hyphen, an underscore or a dot, with a letter or digit at both ends.</summary>
    public static bool HasAllowedCharacters(string pseudonym) =>
        pseudonym.Length > 0
        && pseudonym.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' || IsLatinLetter(c))
        && char.IsLetterOrDigit(pseudonym[0])
        && char.IsLetterOrDigit(pseudonym[^1]);

    /// <summary>Whether it would be taken for the team or for the forum itself. Nobody registers such a name; an operator may give it.</summary>
    public static bool IsReserved(string pseudonym) => Reserved.Contains(Skeleton(pseudonym));

    private static readonly HashSet<string> Reserved = new(
        new[]
        {
            "admin", "administrateur", "administratrice", "administration", "administrator", "moderateur", "moderatrice", "moderation", "moderator", "modo",
            "equipe", "staff", "support", "assistance", "contact", "webmaster", "root", "system", "systeme", "securite", "security", "forum", "bacloforum", "baclofene",
        }.Select(Skeleton),
        StringComparer.Ordinal);

    /// <summary>
    /// What remains of a pseudonym when case, accents, separators and characters that look alike are set aside: two pseudonyms with the same
    /// skeleton could be taken for each other, and only one of them can be registered. Never longer than four times the pseudonym.
    /// </summary>
    public static string Skeleton(string pseudonym)
    {
        var skeleton = new StringBuilder(pseudonym.Length);
        foreach (var c in pseudonym.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            _ = char.ToLowerInvariant(c) switch
            {
                '-' or '_' or '.' => skeleton,
                'œ' => skeleton.Append("oe"),
                'æ' => skeleton.Append("ae"),
                'ß' => skeleton.Append("ss"),
                'ø' or '0' => skeleton.Append('o'),
                'đ' or 'ð' => skeleton.Append('d'),
                'i' or 'ı' or 'l' or 'ł' or '1' => skeleton.Append('l'),
                '5' => skeleton.Append('s'),
                var other => skeleton.Append(other),
            };
        }

        return skeleton.Replace("rn", "m").Replace("vv", "w").ToString();
    }

    // Letters of one script only: a Cyrillic а inside a Latin name is an impersonation. Unicode calls the click consonants (U+01C0 to U+01C3)
    // Latin letters too: they look like an l or an exclamation mark.
    private static bool IsLatinLetter(char c) => char.IsLetter(c) && c is >= '\u00C0' and <= '\u024F' and not (>= '\u01C0' and <= '\u01C3');
}
