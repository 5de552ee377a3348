using System.Text.RegularExpressions;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>A date or year of birth with the words that make it one. A forum, a law or an idea may be "né en 2012" too: those stay silent.</summary>
internal static partial class BirthDateDetector
{
    public static IEnumerable<Finding> Find(LeakText text)
    {
        if (!text.HasDigits) yield break;
        foreach (Match match in Born.Matches(text.Lower))
        {
            var date = match.Groups["date"];
            if (text.HasBefore(NotAPerson, date.Index, date.Index - match.Index + 45) && !text.HasBefore(Myself, match.Index, 12)) continue;
            yield return Finding.Soft(LeakKind.BirthDate, date.Index, date.Index + date.Length, OwnerReading.Before(text, Math.Min(match.Index + 1, match.Index + match.Length)));
        }
    }

    private const string Month = @"(?:janv(?:ier)?|fev(?:rier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)\.?";
    private const string Day = @"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:[0-3]?\d|1er)(?: ?[/.-] ?| )(?:(?:[01]?\d)(?: ?[/.-] ?| )(?:(?:19|20)\d\d|\d\d)|" + Month + @"(?:,? (?:(?:19|20)\d\d|\d\d))?)(?!\d)";
    private const string Year = @"(?:19[2-9]\d|20[012]\d)(?!\d)";

    [GeneratedRegex(@"\b(?:ne(?:e|\(e\))?s? (?:(?:a|au|en) [a-z'-]{2,20}(?: [a-z'-]{2,15})?,? )?(?:(?:(?:le|un|en|au mois de) )?(?<date>" + Day + "|" + Month + " " + Year + @")|en (?:l'an )?(?<date>" + Year + @"|[4-9]\d(?![\d.,]| ?(?:%|minutes|heures|h\b))))|(?:date(?: et lieu)? de naissance|d\.?d\.?n\.?|date naissance|jour de naissance|anniv(?:ersaire)?)[^\d\n.]{0,25}(?<date>" + Day + "|" + Year + @")|naissance[^\d\n.]{0,25}(?<date>" + Day + @")|vu le jour (?:le |en )?(?<date>" + Day + "|" + Year + @")|je suis (?:un enfant |un bebe |une enfant )?(?:de|du) (?:l'annee |la classe |cru )?(?<date>19[2-9]\d(?!\d)|" + Day + @"))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Born { get; }

    [GeneratedRegex(@"\b(?:forum|association|assoc?|idee|projet|site|mouvement|envie|livre|traitement|methode|loi|groupe|collectif|fil|topic|section|blog|concept|espoir|protocole|molecule|baclofene|medicament|reseau|amitie|debat|polemique|decision|sobriete|abstinence|sevrage|arret|indifference|chien|chienne|chat|chatte|chaton|chiot|cheval|entreprise|centre|service|csapa|aubes|rtu|renaissance)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NotAPerson { get; }

    [GeneratedRegex(@"\b(?:je suis|j'suis|j'etais|moi|femme|homme)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Myself { get; }
}
