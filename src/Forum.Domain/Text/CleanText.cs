using System.Globalization;
using System.Text;

namespace Forum.Domain.Text;

/// <summary>Brings what a person typed or pasted to one form, before it is measured, compared, stored or parsed. Cleaning twice changes nothing.</summary>
/// <remarks>
/// Removed, because a reader never sees them and they deceive or break machines: control characters, the marks that reverse the
/// reading order of what follows (Unicode UAX #9 embeddings, overrides and isolates), zero-width spaces, noncharacters (XML 1.0
/// refuses them, and feeds are XML). Joiners stay: emoji and several scripts need them.
/// </remarks>
public static class CleanText
{
    /// <summary>More marks than this on one character are a way to write over the neighbouring lines; no living language stacks five.</summary>
    public const int MaxCombiningMarks = 4;

    /// <summary>For what holds on one line, such as a title: white space runs become one space, none at the ends.</summary>
    /// <returns>Possibly an empty text; never null. A lone no-break space stays, French punctuation needs it.</returns>
    public static string SingleLine(string? text)
    {
        var clean = MultiLine(text).AsSpan().Trim();
        var line = new StringBuilder(clean.Length);
        for (var i = 0; i < clean.Length; i++)
        {
            if (!char.IsWhiteSpace(clean[i]))
            {
                line.Append(clean[i]);
                continue;
            }

            var start = i;
            while (char.IsWhiteSpace(clean[i + 1])) i++;
            line.Append(i == start && clean[i] is NoBreakSpace or NarrowNoBreakSpace ? clean[i] : ' ');
        }

        return line.ToString();
    }

    /// <summary>For texts of several lines: line ends become <c>\n</c>, letters their composed form (NFC); spaces and tabs stay as typed.</summary>
    /// <returns>Possibly an empty text; never null.</returns>
    public static string MultiLine(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";

        // Twice: the first pass protects the normalisation, whose cost grows with the square of a run of marks and which refuses
        // lone surrogates; and composing can make two marks of one (U+0344).
        return WithoutTraps(WithoutTraps(text).Normalize(NormalizationForm.FormC));
    }

    private const char NoBreakSpace = '\u00A0';

    private const char NarrowNoBreakSpace = '\u202F';

    private static string WithoutTraps(string text)
    {
        var kept = new StringBuilder(text.Length);
        var marks = 0;
        var afterReturn = false;

        // A lone surrogate is enumerated as U+FFFD.
        foreach (var rune in text.EnumerateRunes())
        {
            var isLineEnd = IsLineEnd(rune.Value);
            if (isLineEnd && !(afterReturn && rune.Value == '\n')) kept.Append('\n');
            afterReturn = rune.Value == '\r';
            if (isLineEnd) marks = 0;
            if (isLineEnd || IsUnwanted(rune)) continue;

            marks = IsMark(rune) ? marks + 1 : 0;
            if (marks <= MaxCombiningMarks) kept.Append(rune);
        }

        return kept.ToString();
    }

    private static bool IsLineEnd(int value) => value is '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029;

    private static bool IsUnwanted(Rune rune) => rune.Value switch
    {
        '\t' => false,
        >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 => true,
        0x200B or 0x2060 or 0xFEFF => true,
        >= 0xFDD0 and <= 0xFDEF => true,
        _ => Rune.IsControl(rune) || (rune.Value & 0xFFFE) == 0xFFFE,
    };

    private static bool IsMark(Rune rune) =>
        rune.Value >= 0x300 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
