using System.Text.RegularExpressions;
using Forum.Domain.IdentityLeaks.Lexicons;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>
/// A first name and a surname with nothing announcing them. Both must be known, unless the words before point at a person, the name is a
/// line of its own (a signature), or the text is a title, a pseudonym or a file name. Hospitals, streets and prizes are named after people too.
/// </summary>
internal static partial class FullNameDetector
{
    public static IEnumerable<Finding> Find(LeakText text)
    {
        var past = 0;
        foreach (Match match in CapitalPair.Matches(text.Text))
        {
            if (match.Index < past || NameReading.Read(text, match.Index) is not { Parts: > 1 } name) continue;
            past = name.End;
            if (PublicNames.Has(name) || text.HasBefore(NamedAfter, match.Index, 22)) continue;
            if (IsPerson(text, name)) yield return Finding.Soft(LeakKind.PersonName, name.Start, name.End, OwnerReading.Before(text, name.Start));
        }
        if (text.Context is LeakContext.FileName or LeakContext.Pseudonym)
        {
            foreach (Match match in LowerPair.Matches(text.Lower))
            {
                if (NameReading.Read(text, match.Index, lowerCase: true) is { Parts: > 1 } name && BothKnown(name)) yield return Finding.Soft(LeakKind.PersonName, name.Start, name.End, LeakOwner.Unknown);
            }
        }
    }

    private static bool IsPerson(LeakText text, PersonName name)
    {
        if (BothKnown(name)) return true;
        var oneFirstName = NameReading.IsFirstName(name.First) || NameReading.IsFirstName(name.Last);
        return oneFirstName && (text.Context is LeakContext.FileName or LeakContext.Pseudonym || IsLineOfItsOwn(text, name) || text.HasBefore(PointsAtSomebody, name.Start, 14));
    }

    private static bool BothKnown(PersonName name) =>
        (NameReading.IsFirstName(name.First) && Surnames.All.Contains(name.Last)) || (Surnames.All.Contains(name.First) && NameReading.IsFirstName(name.Last));

    private static bool IsLineOfItsOwn(LeakText text, PersonName name) =>
        text.At(name.Start - 1) == '\n' && (text.At(name.End) is '\n' or '\0' || (text.At(name.End) == '.' && text.At(name.End + 1) is '\n' or '\0'));

    [GeneratedRegex(@"\b[A-Z][A-Za-z'-]{1,24} {1,2}(?:[a-z]{2,3}[ '])?[A-Z][A-Za-z'-]{1,24}", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex CapitalPair { get; }

    [GeneratedRegex(@"\b[a-z]{2,24} [a-z]{2,24}\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex LowerPair { get; }

    [GeneratedRegex(@"\b(?:hopital|hopitaux|clinique|chu|chs?|ch|centre|institut|fondation|lycee|college|ecole|rue|avenue|av|boulevard|bd|place|quai|square|espace|stade|prix|station|metro|arret|gare|universite|faculte|salle|theatre|editions|livre|film|roman|chanson|cure a|maison|residence|groupe|association|foyer)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NamedAfter { get; }

    [GeneratedRegex(@"\b(?:avec|vu|voir|revu|vois|chez|par|contacter?|contactez|appele[rz]?|appelez|demande[rz]?|rdv|rendez-vous|rencontrer?|rencontre|signe|cordialement|amicalement|bises|merci a|connaissez|connait|consulte[rz]?|recommande|conseille|vers|bonjour|salut|cher|chere|patiente?|au nom de|pour)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex PointsAtSomebody { get; }
}
