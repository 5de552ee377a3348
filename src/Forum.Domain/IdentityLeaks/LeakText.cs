using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Forum.Domain.IdentityLeaks;

/// <summary>
/// The text as the detectors read it: accents folded, every space a plain space, every dash a hyphen, every digit ASCII,
/// invisible characters gone. Each character remembers which stretch of the original it came from.
/// </summary>
internal sealed class LeakText
{
    /// <summary>Latin letters with their accents taken off, by code; made once because long posts hold thousands of them.</summary>
    private static readonly char[] Unaccented =
        [.. Enumerable.Range(0, 0x250).Select(code => char.IsLetter((char)code) ? ((char)code).ToString().Normalize(NormalizationForm.FormD)[0] : (char)code)];

    private readonly List<int> starts = [];
    private readonly List<int> ends = [];
    private IReadOnlyList<int>? numberStarts;
    private readonly Dictionary<Regex, CueIndex> cues = [];

    public LeakText(string original, LeakContext context)
    {
        Context = context;
        var folded = new StringBuilder(original.Length + 16);
        var at = 0;
        foreach (var rune in original.EnumerateRunes())
        {
            // An unpaired surrogate is enumerated as U+FFFD but takes one unit only.
            var length = char.IsSurrogate(original[at]) && rune.Value == 0xFFFD ? 1 : rune.Utf16SequenceLength;
            Append(folded, rune, at, length);
            at += length;
        }
        Text = folded.ToString();
        Lower = Text.ToLowerInvariant();
    }

    private LeakText(LeakText source, string text)
    {
        Context = source.Context;
        starts = source.starts;
        ends = source.ends;
        Text = text;
        Lower = text.ToLowerInvariant();
    }

    public LeakContext Context { get; }

    /// <summary>Normalised, case kept.</summary>
    public string Text { get; }

    /// <summary><see cref="Text"/> in lower case, same length and same positions.</summary>
    public string Lower { get; }

    public int Length => Text.Length;

    /// <summary>Positions where a number may begin: a digit with neither a letter nor a digit before it.</summary>
    public IReadOnlyList<int> NumberStarts => numberStarts ??= [.. Enumerable.Range(0, HasDigits ? Length : 0).Where(at => IsDigit(at) && !IsWord(at - 1))];

    public bool HasDigits => Text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>The same positions with the separators of file names turned into spaces.</summary>
    public LeakText WithFileNameSeparatorsAsSpaces() =>
        new(this, Text.Replace('_', ' ').Replace('-', ' ').Replace('.', ' ').Replace('+', ' '));

    public (int Start, int Length) InOriginal(int start, int end) => (starts[start], ends[end - 1] - starts[start]);

    public char At(int index) => (uint)index < (uint)Text.Length ? Text[index] : '\0';

    public bool IsDigit(int index) => char.IsAsciiDigit(At(index));

    public bool IsLetter(int index) => char.IsLetter(At(index));

    public bool IsWord(int index) => char.IsLetterOrDigit(At(index));

    /// <summary>Whether the cue ends between <paramref name="window"/> characters before the position and the position.</summary>
    public bool HasBefore(Regex cue, int position, int window) => Cues(cue).EndsWithin(position - window, position);

    public bool HasAfter(Regex cue, int position, int window) => Cues(cue).StartsWithin(position, position + window);

    public int LastEndBefore(Regex cue, int position) => Cues(cue).LastEndBefore(position);

    private CueIndex Cues(Regex cue)
    {
        if (!cues.TryGetValue(cue, out var index)) cues[cue] = index = new CueIndex(cue, Lower);
        return index;
    }

    private void Append(StringBuilder folded, Rune rune, int at, int length)
    {
        switch (rune.Value)
        {
            case '\n' or (>= 0x20 and < 0x7F): Add(folded, (char)rune.Value, at, length); return;
            case '\r' or '\t': Add(folded, ' ', at, length); return;
            case 0x153 or 0x152 or 0xE6 or 0xC6:
                Add(folded, rune.Value is 0x153 or 0xE6 ? (rune.Value == 0x153 ? 'o' : 'a') : (rune.Value == 0x152 ? 'O' : 'A'), at, length);
                Add(folded, rune.Value is 0x153 or 0xE6 ? 'e' : 'E', at, length);
                return;
            case (>= 0x2010 and <= 0x2015) or 0x2043 or 0x2212 or 0xFE58 or 0xFE63 or 0xFF0D or 0x2E3A or 0x2E3B: Add(folded, '-', at, length); return;
            case 0x2018 or 0x2019 or 0x201B or 0x2BC or 0x2B9 or 0x2032 or 0xB4: Add(folded, '\'', at, length); return;
            case 0x2024 or 0x3002 or 0xFF61 or 0xB7 or 0x2022 or 0x2027: Add(folded, '.', at, length); return;
            case 0x2044 or 0x2215: Add(folded, '/', at, length); return;
            case >= 0xFF01 and <= 0xFF5E: Add(folded, (char)(rune.Value - 0xFEE0), at, length); return;
        }
        var category = Rune.GetUnicodeCategory(rune);
        switch (category)
        {
            // Zero-width and direction marks, soft hyphen, stray combining accents.
            case UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark: return;
            case UnicodeCategory.SpaceSeparator: Add(folded, ' ', at, length); return;
            case UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator: Add(folded, '\n', at, length); return;
            case UnicodeCategory.DecimalDigitNumber: Add(folded, (char)('0' + (int)Rune.GetNumericValue(rune)), at, length); return;
        }
        if (!rune.IsBmp) { Add(folded, '\uFFFD', at, length); return; }
        Add(folded, WithoutAccent((char)rune.Value), at, length);
    }

    private static char WithoutAccent(char letter) => letter < Unaccented.Length ? Unaccented[letter] : letter;

    private void Add(StringBuilder folded, char character, int at, int length)
    {
        folded.Append(character);
        starts.Add(at);
        ends.Add(at + length);
    }
}
