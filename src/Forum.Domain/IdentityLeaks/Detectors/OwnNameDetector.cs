using System.Text.RegularExpressions;
using Forum.Domain.IdentityLeaks.Lexicons;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>"je m'appelle Claire", "mon vrai nom est …", "nom : …". After the looser openings ("moi c'est", "je suis") only a known first name counts.</summary>
internal static partial class OwnNameDetector
{
    public static IEnumerable<Finding> Find(LeakText text)
    {
        foreach (Match match in Opening.Matches(text.Lower))
        {
            var at = match.Index + match.Length;
            if (NameReading.Read(text, at, lowerCase: true) is not { } name || PublicNames.Has(name)) continue;
            if (match.Groups["loose"].Success && !IsLooselyAName(text, name)) continue;
            // "Bises Sophie" is said to somebody as often as by somebody.
            if (match.Groups["closing"].Success && name.Parts < 2) continue;
            if (OnlyHere.IsMatch(text.Lower.AsSpan(name.End, Math.Min(28, text.Length - name.End)))) continue;
            yield return Finding.Soft(LeakKind.PersonName, name.Start, name.End, match.Groups["form"].Success ? OwnerReading.Before(text, match.Index) : LeakOwner.Self);
        }
    }

    private static bool IsLooselyAName(LeakText text, PersonName name) =>
        char.IsUpper(text.At(name.Start)) && (NameReading.IsFirstName(name.First) || (name.Parts > 1 && NameReading.IsFirstName(name.Last)));

    [GeneratedRegex(@"\b(?:je m'?(?: )?app?el+e?s?|je me (?:pre)?nomme|je m'appelais|mon (?:vrai |veritable |petit |propre )?(?:nom|prenom|patronyme)(?: de famille| complet| reel| de naissance| civil| d'epouse| de jeune fille)?(?: dans la (?:vraie )?vie)? ?,? ?(?:est|c'est|:|=|,)|ma veritable identite(?: est| :|,)|(?<form>\b(?:nom|prenom|nom et prenom|nom prenom|nom de famille|patient|patiente) ?:)|(?<loose>(?:mais )?moi,? (?:c'est|je suis)|je suis|j'suis|appel(?:ez|le|er)[- ]moi|on m'appelle|mes amis m'appellent|(?<=^|[.!?\n] ?)ici|alias|en vrai,? c'est|(?<closing>signe ?:?|cordialement,?|amicalement,?|bien a vous,?|bises,?))) {0,2}\n{0,2} ?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Opening { get; }

    /// <summary>A name that holds on the forum only is a pseudonym.</summary>
    [GeneratedRegex(@"^ ?,? ?(?:ici|sur (?:le|ce|les|d'autres) forum|\(pseudo|comme pseudo|est mon pseudo|c'est mon pseudo|pour le forum)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex OnlyHere { get; }
}
