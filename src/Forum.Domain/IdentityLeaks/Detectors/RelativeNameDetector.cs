using System.Text.RegularExpressions;
using Forum.Domain.IdentityLeaks.Lexicons;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>A relative, a colleague or a carer by name: "mon mari Paul Durand", "mon chef s'appelle …", "elle s'appelle …".</summary>
internal static partial class RelativeNameDetector
{
    public static IEnumerable<Finding> Find(LeakText text)
    {
        foreach (Match match in Relation.Matches(text.Lower))
        {
            var called = match.Groups["called"].Success;
            if (NameReading.Read(text, match.Index + match.Length, lowerCase: true) is not { } name || PublicNames.Has(name)) continue;
            if (called && match.Groups["pronoun"].Success ? !IsName(name) : !called && !IsName(name)) continue;
            yield return Finding.Soft(LeakKind.PersonName, name.Start, name.End, LeakOwner.SomebodyElse);
        }
        foreach (var finding in NameFirst(text)) yield return finding;
    }

    private static IEnumerable<Finding> NameFirst(LeakText text)
    {
        foreach (Match match in NameThenRelation.Matches(text.Lower))
        {
            var name = match.Groups["name"];
            if (char.IsUpper(text.At(name.Index)) && NameReading.IsFirstName(name.ValueSpan)) yield return Finding.Soft(LeakKind.PersonName, name.Index, name.Index + name.Length, LeakOwner.SomebodyElse);
        }
    }

    private static bool IsName(PersonName name) =>
        NameReading.IsFirstName(name.First) || name.Parts > 1 && (NameReading.IsFirstName(name.Last) || Surnames.All.Contains(name.Last));

    /// <summary>"Sandra ma femme", "Paul, mon mari, …"; with one comma only, as in "Bonjour Paul, mon mari boit", it is somebody being addressed.</summary>
    [GeneratedRegex(@"\b(?<name>[a-z-]{2,20})(?: (?:mon|ma) (?:mari|femme|compagn(?:on|e)|conjointe?|fils|fille|frere|soeur|cop(?:ain|ine)|ex|mere|pere|amie?)\b|, (?:mon|ma) (?:mari|femme|compagn(?:on|e)|conjointe?|fils|fille|frere|soeur|cop(?:ain|ine)|ex|mere|pere|amie?|psy(?:chiatre)?|addicto(?:logue)?|medecin)[,)])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NameThenRelation { get; }

    [GeneratedRegex(@"\b(?:(?:mon|ma|mes|son|sa|ses|notre|nos|leur|ton|ta|votre|un|une|le|la|cet|cette) (?:(?:ex|petite?|grande?|ch?ere?|nouve(?:au|lle)|meilleure?|ancien(?:ne)?|vie(?:ux|ille)|jeune|feue?|defunte?)[ -])?(?:mari|femme|epou(?:x|se)|conjointe?|compagn(?:on|e)|cop(?:ain|ine)|amie?|pote|pere|mere|papa|maman|frere|soeur|fils|fille|cousine?|oncle|tonton|tante|tata|neveu|niece|grand[- ]pere|grand[- ]mere|beau[- ](?:pere|frere|fils)|belle[- ](?:mere|soeur|fille)|demi[- ](?:frere|soeur)|ex|patronn?e?|chef(?:fe)?|boss|manager|responsable|direct(?:eur|rice)|associee?|collegue|voisine?|medecin(?: traitant| de famille)?|doc|addicto(?:logue)?|generaliste|psy(?:chiatre|chologue)?|therapeute|alcoologue|infirmiere?|kine|pharmacien(?:ne)?|sponsor|parrain|marraine|avocate?|curat(?:eur|rice)|tut(?:eur|rice)|assistante sociale|educat(?:eur|rice)|secretaire|coach|filleule?|jumeau|jumelle|gendre|bru|coloc|locataire|proprio|proprietaire|prof|maitresse|amant|cheri|cherie|enfants|parents|freres|soeurs|filles|amie?s|collegues|jumelles|jumeaux)(?: (?:jumelle|jumeau|ainee?|cadet(?:te)?|traitante?|liberale?|de famille|actuel(?:le)?))?(?<called>(?: [a-z'-]{2,15})?,? (?:(?:qui |il |elle )?(?:s'appell?e(?:nt|ait)?|se (?:pre)?nomme)|(?:pre)?nommee?|appelee?)| ?:| (?:c'est|est|etait))?|(?<pronoun>il|elle|qui) (?<called>s'appell?e(?:ait)?|se (?:pre)?nomme)|du nom (?<called>de)|(?<called>nommee?)) ?[,(]? ?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Relation { get; }
}
