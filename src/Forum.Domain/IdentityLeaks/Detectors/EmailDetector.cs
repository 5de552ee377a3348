using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Forum.Domain.IdentityLeaks.Lexicons;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>E-mail addresses, also spelled out ("arobase", "(at)", "point com") or with spaces. Found from the sign in the middle outwards.</summary>
internal static partial class EmailDetector
{
    private const int MaxLocal = 64;

    private static readonly FrozenSet<string> Providers = Words.Of("""
        gmail googlemail hotmail outlook yahoo ymail orange free wanadoo sfr laposte icloud protonmail proton live msn aol bbox neuf numericable
        skynet bluewin videotron gmx sympatico tutanota tuta mailo aliceadsl club-internet cegetel voila caramail bluemail telenet proximus swissonline hispeed infomaniak
        """);

    private static readonly FrozenSet<string> TopLevels = Words.Of("com fr be ch ca net org eu info io co me uk de it es lu re nc pf gp mq gf mc bzh paris quebec alsace corsica pro name email online xyz app dev biz tv ma dz tn");

    /// <summary>Spoken signs inside the local part, read backwards from the middle.</summary>
    private static readonly string[] SpokenDots = [" point", "(point)", "[point]", " dot", "(dot)", "[dot]", "(.)", "[.]", " tiret", " tiret bas", " tiret du bas", " tiret du 6", " tiret du 8", " underscore", " ."];

    public static IEnumerable<Finding> Find(LeakText text)
    {
        foreach (Match match in Middle.Matches(text.Lower))
        {
            var middle = text.Lower.AsSpan(match.Index, match.Length);
            var word = middle.Trim();
            var certainty = word.Length == 1 && word[0] == '@' ? (middle.Length == 1 ? Certainty.Sign : Certainty.SpacedSign)
                : word is "at" or "a" or "chez" or "sur" ? Certainty.Word : Certainty.Spelled;
            if (Around(text, match.Index, match.Index + match.Length, certainty) is { } found) yield return found;
        }
        foreach (Match match in ProviderWithDot.Matches(text.Lower))
        {
            if (text.At(match.Index - 1) == ' ' && Around(text, match.Index, match.Index, Certainty.Word) is { } found) yield return found;
        }
    }

    private enum Certainty { Sign, SpacedSign, Spelled, Word }

    private static Finding? Around(LeakText text, int middleStart, int middleEnd, Certainty certainty)
    {
        var end = DomainEnd(text, middleEnd, certainty);
        if (end < 0) return null;
        var start = LocalStart(text, middleStart, spoken: certainty != Certainty.Sign);
        // "@marie@an.instance" is an account on a federated network.
        if (start < 0 || (text.At(start - 1) == '@' && !text.IsWord(start - 2))) return null;
        if (certainty == Certainty.Word && !LooksLikeLocalPart(text.Lower.AsSpan(start, middleStart - start).Trim(), text.Lower.AsSpan(middleStart, middleEnd - middleStart).Trim() is "at")) return null;
        return Finding.Hard(LeakKind.Email, start, end, OwnerReading.Before(text, start));
    }

    private static int DomainEnd(LeakText text, int at, Certainty certainty)
    {
        var match = Domain.Match(text.Lower, at);
        if (!match.Success) return -1;
        var labels = match.Groups["label"].Captures;
        var known = Providers.Contains(labels[0].Value.Replace(" ", "", StringComparison.Ordinal));
        for (var i = labels.Count - 1; i > 0; i--)
        {
            if (!TopLevels.Contains(labels[i].Value)) continue;
            if (certainty == Certainty.Word && !known) return -1;
            return labels[i].Index + labels[i].Length;
        }
        // An ending that the list lacks counts where the writing leaves no doubt: "nom@hopital.museum".
        var last = labels.Skip(1).LastOrDefault(label => label.Length >= 2 && label.Value.All(char.IsAsciiLetter));
        if (last is not null && certainty == Certainty.Sign && labels[0].Index == at && !match.ValueSpan.Contains(' ')) return last.Index + last.Length;
        if (known && certainty == Certainty.Sign && labels.Count > 1) return labels[1].Index + labels[1].Length;
        if (known && (certainty is Certainty.Sign or Certainty.Spelled)) return labels[0].Index + labels[0].Length;
        return -1;
    }

    private static int LocalStart(LeakText text, int middle, bool spoken)
    {
        var start = TokenStart(text, SpacesBack(text, middle));
        if (start < 0 || !spoken) return start;
        for (var count = 0; count < 4; count++)
        {
            var before = SpacesBack(text, start);
            var dot = SpokenDots.FirstOrDefault(dot => text.Lower.AsSpan(0, before).EndsWith(dot, StringComparison.Ordinal));
            if (dot is null || TokenStart(text, SpacesBack(text, before - dot.Length)) is not (>= 0 and var longer)) break;
            start = longer;
        }
        return start;
    }

    private static int SpacesBack(LeakText text, int at)
    {
        for (var count = 0; count < 2 && text.At(at - 1) == ' '; count++) at--;
        return at;
    }

    private static int TokenStart(LeakText text, int end)
    {
        var start = end;
        while (end - start < MaxLocal && (text.IsWord(start - 1) || text.At(start - 1) is '.' or '_' or '%' or '+' or '-')) start--;
        while (start < end && !text.IsWord(start) && text.At(start) != '_') start++;
        return start < end ? start : -1;
    }

    /// <summary>"claire.m", "julien75", "claire point martin": what stands before a bare "at" or "chez" must not be an ordinary word.</summary>
    private static bool LooksLikeLocalPart(ReadOnlySpan<char> local, bool english) =>
        (english && local.Length > 3 && !NotNames.All.Has(local) && local is not ("suis" or "mail" or "adresse" or "compte" or "boite" or "inscrit"))
        || local.ContainsAnyInRange('0', '9') && local.ContainsAnyInRange('a', 'z')
        || (!local.ContainsAnyInRange('0', '9') && local.ContainsAny("._ ") && local[^1] != '.');

    [GeneratedRegex(@" {0,2}@ {0,2}| {0,2}[(\[{<] ?(?:at|@|a|chez|arr?oba[sz]e?) ?[)\]}>] {0,2}| {1,2}(?:at|a|chez|sur|arr?oba(?:s{1,2}|z)e?) {1,2}|[-_](?:at|arobase)[-_]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Middle { get; }

    [GeneratedRegex(@"\G(?<label>la poste\b|[a-z0-9][a-z0-9-]{0,62})(?:(?:\.| ?[(\[{] ?(?:\.|point|dot|pt) ?[)\]}] ?| {1,2}(?:point|dot|pt) {1,2}|_(?:point|dot)_| \. ?|,(?=(?:com|fr|be|ch|ca|net|org)\b)|\. (?=(?:com|fr|be|ch|ca|net|org)\b))(?<label>[a-z0-9][a-z0-9-]{0,62})){0,4}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Domain { get; }

    [GeneratedRegex(@"\b(?:gmail|hotmail|outlook|yahoo|orange|wanadoo|laposte|icloud|protonmail|live|skynet|bluewin|videotron)(?: ?\. ?| point )(?:com|fr|be|ch|ca|net)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex ProviderWithDot { get; }
}
