using System.Text;

namespace Forum.Infrastructure.Seeding.Texts;

/// <summary>Lets the text files be typed on an ordinary keyboard: straight apostrophes and plain spaces become what French wants.</summary>
internal static class FrenchTypography
{
    private const char NoBreakSpace = '\u00A0';

    public static string Apply(string typed)
    {
        var text = new StringBuilder(typed);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\'')
                text[i] = '’';
            else if (text[i] == ' ' && (BeforeHighPunctuation(text, i) || InsideGuillemets(text, i)))
                text[i] = NoBreakSpace;
        }

        return text.ToString();
    }

    // A mark followed by a letter or a bracket is something else: ":::cache", ":)", "|:--".
    private static bool BeforeHighPunctuation(StringBuilder text, int space) =>
        space + 1 < text.Length
        && text[space + 1] is '?' or '!' or ';' or ':'
        && (space + 2 >= text.Length || text[space + 2] is ' ' or '\n' or '*' or '»' or '!' or '>' or '~');

    private static bool InsideGuillemets(StringBuilder text, int space) =>
        (space > 0 && text[space - 1] == '«') || (space + 1 < text.Length && text[space + 1] == '»');
}
