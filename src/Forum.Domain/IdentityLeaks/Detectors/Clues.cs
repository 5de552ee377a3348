using System.Text.RegularExpressions;
using Forum.Domain.IdentityLeaks.Lexicons;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>In order of how much each one tells: the first kind found carries the warning.</summary>
internal enum ClueKind { Employer, Town, Trade, Age }

internal sealed record Clue(ClueKind Kind, int Start, int End);

/// <summary>
/// What somebody says of their own life. "Je suis suivi à Lyon par un médecin" names somebody else's trade, so a trade or an age counts only
/// after words in the first person, or as an item of a list ("43 ans, infirmière, Rennes").
/// </summary>
internal static partial class Clues
{
    private const string ListBefore = ",.;:(\n-/";
    private const string ListAfter = ",.;)\n-";

    public static IEnumerable<Clue> Ages(LeakText text)
    {
        foreach (Match match in Age.Matches(text.Lower))
        {
            var end = match.Index + match.Length;
            var inList = IsListItem(text, match.Index) && (end == text.Length || ListAfter.Contains(AfterSpace(text, end), StringComparison.Ordinal));
            if (inList || match.Value[^1] == 'e' || text.HasBefore(AgeCue, match.Index, 1)) yield return new Clue(ClueKind.Age, match.Index, end);
        }
    }

    public static IEnumerable<Clue> Towns(LeakText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text.IsWord(i - 1) || !text.IsLetter(i) || (!char.IsUpper(text.At(i)) && !text.HasBefore(Lives, i, 1))) continue;
            var end = i;
            while (end - i < 31 && (text.IsLetter(end) || (text.At(end) is '-' or '\'' && text.IsLetter(end + 1)))) end++;
            if (end - i > 2 && IsTown(text, i, end)) yield return new Clue(ClueKind.Town, i, end);
        }
    }

    public static IEnumerable<Clue> Trades(LeakText text)
    {
        foreach (Match match in Trade.Matches(text.Lower))
        {
            if (IsListItem(text, match.Index) || text.HasBefore(TradeCue, match.Index, 1)) yield return new Clue(ClueKind.Trade, match.Index, match.Index + match.Length);
        }
    }

    public static IEnumerable<Clue> Employers(LeakText text)
    {
        foreach (Match match in Employer.Matches(text.Lower))
        {
            var clue = match.Groups["clue"];
            if (match.Groups["place"].Success || char.IsUpper(text.At(clue.Index))) yield return new Clue(ClueKind.Employer, clue.Index, clue.Index + clue.Length);
        }
    }

    private static bool IsTown(LeakText text, int start, int end)
    {
        var word = text.Lower.AsSpan(start, end - start);
        var lives = text.HasBefore(Lives, start, 1);
        if (Lexicons.Towns.All.Has(word)) return lives || IsListItem(text, start) || text.HasBefore(Preposition, start, 1);
        return lives && char.IsUpper(text.At(start)) && !NotNames.All.Has(word);
    }

    private static bool IsListItem(LeakText text, int start)
    {
        if (text.At(start - 1) == ' ') start--;
        return start <= 0 || ListBefore.Contains(text.At(start - 1), StringComparison.Ordinal);
    }

    private static char AfterSpace(LeakText text, int at) => text.At(at) == ' ' ? text.At(at + 1) : text.At(at);

    [GeneratedRegex(@"\b(?:(?:1[89]|[2-9]\d) ?ans\b|(?:quarantaine|cinquantaine|soixantaine|trentaine)\b(?! d))", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Age { get; }

    [GeneratedRegex(@"\b(?:j'ai|j ai|jai|agee?s? de|du haut de mes|(?:femme|homme|nana|mec|maman|papa)(?: de|,)|[hf],?|moi,?)(?: bientot| presque| deja| tout juste)?|\bbientot", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex AgeCue { get; }

    [GeneratedRegex(@"\b(?:" + Lexicons.Trades.Pattern + @")s?\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Trade { get; }

    [GeneratedRegex(@"\b(?:(?:je|j') ?(?:suis|etais|bosse)|suis|comme|en tant qu[e']|(?:mon )?metier ?:|profession ?:|mon metier(?: c'est)?,?|poste d[e']|boulot d[e']|ancien(?:ne)?|etant|moi,?)(?: une?| l[ae]| seule?| encore| d')?", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex TradeCue { get; }

    [GeneratedRegex(@"\b(?:travaille|bosse|taffe|enseigne|exerce|employee?|salariee?|embauchee?|en poste|mon poste|mon employeur(?: est)?|ma boite(?: c'est)?|agent|cadre|ouvri(?:er|ere)|fonctionnaire|infirmiere?|prof|instit|aide[- ]soignante?|secretaire|policier|pompier|technicien(?:ne)?|ingenieure?|titulaire)(?: (?:depuis|pendant) [^,.\n]{2,15})?,? (?:chez |a |au |aux |pour |dans |de )(?:l'|le |la |les |une? )?(?:(?<place>(?<clue>(?:hopital|chu|chru|ch|clinique|mairie|prefecture|conseil|lycee|college|ecole|universite|fac|usine|caserne|commissariat|gendarmerie|ehpad|tribunal|prison|maison d'arret|banque|poste|sncf|ratp|edf|cpam|caf|pole emploi|france travail|sdis|crous|rectorat|creche|mutuelle|cabinet)(?: (?:de |du |d'|des |la |le )?[a-z'-]{2,25})?))|(?<clue>[a-z][a-z0-9&'-]{2,25}))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Employer { get; }

    [GeneratedRegex(@"\b(?:j'habite|j'habitais|j habite|habitante?|habite|je vis|vivant|vis|on vit|nous vivons|installee?|basee?|je reside|domiciliee?|originaire)(?: (?:a|au|aux|de|en|vers|sur|pres de|a cote de|dans la region de|dans la banlieue de|non loin de|du cote de|en banlieue de))?", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Lives { get; }

    [GeneratedRegex(@"\b(?:a|sur|vers|de|au|du|pres|cote|region|banlieue)\b| d'", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Preposition { get; }
}
