using System.Text.RegularExpressions;
using Forum.Domain.IdentityLeaks.Lexicons;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>A title and a name: "Dr Martin", "docteur Le Goff", "Mme Dupont", "l'addictologue Durand".</summary>
internal static partial class TitledNameDetector
{
    public static IEnumerable<Finding> Find(LeakText text)
    {
        foreach (Match match in Title.Matches(text.Lower))
        {
            var title = match.Groups["title"];
            if (!IsTitle(text, title)) continue;
            var doctor = match.Groups["doctor"].Success;
            if (NameReading.Read(text, match.Index + match.Length, lowerCase: true) is not { } name || PublicNames.Has(name)) continue;
            if (title.Value is "m" or "me" && !Surnames.All.Contains(name.Last)) continue;
            var owner = doctor || !text.HasBefore(Myself, match.Index, 2) ? LeakOwner.SomebodyElse : LeakOwner.Self;
            yield return Finding.Soft(LeakKind.PersonName, match.Index, WithSecond(text, name.End), owner);
        }
    }

    /// <summary>"pr" is short for "pour" and "m" and "me" are words; only their capital makes them titles.</summary>
    private static bool IsTitle(LeakText text, Group title) =>
        title.Value is not ("pr" or "m." or "m" or "me" or "prof" or "doc") || char.IsUpper(text.At(title.Index)) || title.Value is "prof" or "doc";

    /// <summary>"les docteurs Martin et Durand".</summary>
    private static int WithSecond(LeakText text, int end) =>
        text.Lower.AsSpan(end).StartsWith(" et ", StringComparison.Ordinal) && char.IsUpper(text.At(end + 4)) && NameReading.Read(text, end + 4) is { } second
        && (Surnames.All.Contains(second.Last) || FirstNames.All.Contains(second.First)) ? second.End : end;

    [GeneratedRegex(@"\b(?<title>(?<doctor>dre?s?|docteure?s?|doctoresse|doc|pr|profs?|professeure?s?|addictologue|addicto|alcoologue|psychiatre|psychologue|psy|generaliste|hepatologue|gastro|neurologue|therapeute|hypnotherapeute|infirmiere?|pharmacien(?:ne)?|kine|medecin(?: traitant)?)|mmes?|madame|mlles?|melle|mademoiselle|mrs?|monsieur|messieurs|mm\.|m\.|m|maitre|me)\b\.?[ ]{1,2}|\b(?<title>m\.|dr\.)(?=[a-z])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Title { get; }

    [GeneratedRegex(@"\b(?:je suis|je m'appelle|je me nomme|signe)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Myself { get; }
}
