using System.Text.RegularExpressions;
using Forum.Domain.IdentityLeaks.Lexicons;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>
/// A first name and a surname with nothing announcing them. The first name must be known; when it is also a word, or comes second, then the surname
/// must be too, or the words before point at a person, or the name is a line of its own (a signature). Hospitals and streets are named after people too.
/// </summary>
internal static partial class FullNameDetector
{
    public static IEnumerable<Finding> Find(LeakText text)
    {
        var past = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i < past || !char.IsUpper(text.At(i)) || text.IsWord(i - 1) || NameReading.Read(text, i) is not { Parts: > 1 } name) continue;
            past = name.End;
            if (PublicNames.Has(name) || text.HasBefore(NamedAfter, i, 22)) continue;
            if (IsPerson(text, name)) yield return Finding.Soft(LeakKind.PersonName, name.Start, name.End, OwnerReading.Before(text, name.Start));
        }
        if (text.Context is not (LeakContext.FileName or LeakContext.Pseudonym)) yield break;
        for (var i = 0; i < text.Length; i++)
        {
            if (!text.IsWord(i - 1) && NameReading.Read(text, i, lowerCase: true) is { Parts: > 1 } name && BothKnown(name)) yield return Finding.Soft(LeakKind.PersonName, name.Start, name.End, LeakOwner.Unknown);
        }
    }

    private static bool IsPerson(LeakText text, PersonName name)
    {
        if (IsCompoundFirstName(name)) return false;
        if (BothKnown(name) || IsFirstNameThenSurname(name)) return true;
        var oneFirstName = NameReading.IsFirstName(name.First) || NameReading.IsFirstName(name.Last);
        return oneFirstName && (text.Context is LeakContext.FileName or LeakContext.Pseudonym || IsLineOfItsOwn(text, name) || text.HasBefore(PointsAtSomebody, name.Start, 14));
    }

    /// <summary>"Jean Pierre", "Marie Claude".</summary>
    private static bool IsCompoundFirstName(PersonName name) =>
        name is { Parts: 2, First: "jean" or "marie" or "anne" or "pierre" or "paul" or "louis" } && FirstNames.All.Contains(name.Last);

    private static bool IsFirstNameThenSurname(PersonName name) =>
        FirstNames.All.Contains(name.First) && !FirstNames.AlsoWords.Contains(name.First) && !FirstNames.All.Contains(name.Last) && !Towns.All.Contains(name.Last) && name.Last.Length > 2;

    private static bool BothKnown(PersonName name) =>
        (NameReading.IsFirstName(name.First) && Surnames.All.Contains(name.Last)) || (Surnames.All.Contains(name.First) && NameReading.IsFirstName(name.Last));

    private static bool IsLineOfItsOwn(LeakText text, PersonName name) =>
        text.At(name.Start - 1) == '\n' && (text.At(name.End) is '\n' or '\0' || (text.At(name.End) == '.' && text.At(name.End + 1) is '\n' or '\0'));

    [GeneratedRegex(@"\b(?:hopital|hopitaux|clinique|chu|chs?|ch|centre|institut|fondation|lycee|college|ecole|rue|avenue|av|boulevard|bd|place|quai|square|espace|stade|prix|station|metro|arret|gare|universite|faculte|salle|theatre|editions|livre|film|roman|chanson|cure a|maison|residence|groupe|association|foyer)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NamedAfter { get; }

    [GeneratedRegex(@"\b(?:avec|vu|voir|revu|vois|chez|par|contacter?|contactez|appele[rz]?|appelez|demande[rz]?|rdv|rendez-vous|rencontrer?|rencontre|signe|cordialement|amicalement|bises|merci a|connaissez|connait|consulte[rz]?|recommande|conseille|vers|bonjour|salut|cher|chere|patiente?|au nom de|pour)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex PointsAtSomebody { get; }
}
