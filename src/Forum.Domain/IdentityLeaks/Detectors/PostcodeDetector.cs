using System.Text.RegularExpressions;
using Forum.Domain.IdentityLeaks.Lexicons;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>Postcode and town, either way round; the code alone when it is announced; Canadian postal codes.</summary>
internal static partial class PostcodeDetector
{
    public static IEnumerable<Finding> Find(LeakText text) => Spans(text).Select(span => Finding.Soft(LeakKind.PostalAddress, span.Start, span.End, OwnerReading.Before(text, span.Start)));

    private static IEnumerable<(int Start, int End)> Spans(LeakText text)
    {
        foreach (Match match in CodeThenTown.Matches(text.Lower))
        {
            var code = match.Groups["code"].Value.Replace(" ", "", StringComparison.Ordinal);
            var town = match.Groups["town"];
            var end = TownEnd(text, town.Index, out var known);
            var prefixed = match.Groups["country"].Success;
            var fits = code.Length == 5
                ? IsFrench(code) && (known || (char.IsUpper(text.At(town.Index)) && !IsCount(code) && !NotNames.All.Has(text.Lower.AsSpan(town.Index, end - town.Index))))
                : known ? prefixed || ((!IsYear(code) || text.HasBefore(Lives, match.Index, 25)) && HasFourDigits(text, town.Index, end)) : prefixed && char.IsUpper(text.At(town.Index));
            if (fits) yield return (match.Index, end);
        }
        foreach (Match match in TownThenCode.Matches(text.Lower))
        {
            var code = match.Groups["code"];
            var (start, known) = TownStart(text, match.Index);
            if (IsFrench(code.ValueSpan) && (known || (text.HasBefore(Preposition, start, 2) && (match.Groups["bracket"].Success || !IsCount(code.ValueSpan)))) && char.IsUpper(text.At(start))) yield return (start, match.Index + match.Length);
        }
        foreach (Match match in Announced.Matches(text.Lower)) yield return (match.Groups["code"].Index, match.Index + match.Length);
        foreach (Match match in Canadian.Matches(text.Text)) yield return (match.Index, match.Index + match.Length);
    }

    private static bool HasFourDigits(LeakText text, int start, int end) => Towns.WithFourDigitCode.Contains(text.Lower[start..end].Replace(' ', '-'));

    private static bool IsFrench(ReadOnlySpan<char> code) => !code.StartsWith("00") && !code.StartsWith("96") && !code.StartsWith("99");

    /// <summary>Round numbers count things ("20000 Euros"); only the largest towns have such a code, and those are known by name.</summary>
    private static bool IsCount(ReadOnlySpan<char> code) => code.EndsWith("000");

    private static bool IsYear(ReadOnlySpan<char> code) => code.StartsWith("19") || code.StartsWith("20");

    private static int TownEnd(LeakText text, int start, out bool known)
    {
        var end = start;
        var best = -1;
        while (end - start < 40 && (text.IsLetter(end) || (end > start && text.At(end) is '-' or '\'' or ' ' && text.IsLetter(end + 1) && (text.At(end) != ' ' || char.IsUpper(text.At(end + 1)) || best < 0))))
        {
            end++;
            if (!text.IsWord(end) && text.At(end) != '-' && Towns.All.Contains(text.Lower[start..end].Replace(' ', '-'))) best = end;
        }
        known = best > 0;
        if (known) return best;
        end = start;
        while (text.IsLetter(end) || (text.At(end) is '-' or '\'' && text.IsLetter(end + 1))) end++;
        return end;
    }

    private static (int Start, bool Known) TownStart(LeakText text, int end)
    {
        var start = end;
        while (end - start < 30 && (text.IsLetter(start - 1) || (text.At(start - 1) is '-' or '\'' && text.IsLetter(start)))) start--;
        return (start, Towns.All.Has(text.Lower.AsSpan(start, end - start)));
    }

    [GeneratedRegex(@"(?<![\w.,/-])(?<country>f-|fr-|b-|be-|ch-|l-)?(?<code>\d{2} ?\d{3}|\d{4})\)?,? ?-? ?(?<town>[a-z][a-z'-]{1,30})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex CodeThenTown { get; }

    [GeneratedRegex(@"(?<=[a-z]) ?,? (?<bracket>\()?(?<code>\d{5})\b\)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex TownThenCode { get; }

    [GeneratedRegex(@"\b(?:code postal|cp|c\.p\.|npa)(?: est| de ma ville| c'est)?(?: est)? ?:? ?(?:le )?(?<code>\d{4,5})\b(?! ?(?:mg|g|ml|euros?|€))|\b(?:habite|vis|loge)(?: dans| sur)? le (?<code>\d{5})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Announced { get; }

    [GeneratedRegex(@"\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Canadian { get; }

    [GeneratedRegex(@"\b(?:a|de|d'|sur|vers|pres de|habite|commune|ville|village)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Preposition { get; }

    [GeneratedRegex(@"\b(?:habite|vis|loge|adresse|domicile|domiciliee?)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Lives { get; }
}
