using System.Text.RegularExpressions;
using Forum.Domain.IdentityLeaks.Lexicons;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>Trade, town, employer, age: each is harmless, three of them within a few lines single somebody out. One warning for the whole text.</summary>
internal static partial class CumulationDetector
{
    private const int Window = 350;

    /// <summary>In order of how much each one tells: the first kind found carries the warning.</summary>
    private enum Clue { Employer, Town, Trade, Age }

    private sealed record Sighting(Clue Clue, int Start, int End);

    public static IEnumerable<Finding> Find(LeakText text)
    {
        var seen = Sightings(text).OrderBy(sighting => sighting.Start).ToList();
        var from = 0;
        var counts = new int[4];
        for (var to = 0; to < seen.Count; to++)
        {
            counts[(int)seen[to].Clue]++;
            while (seen[to].Start - seen[from].Start > Window) counts[(int)seen[from++].Clue]--;
            if (counts.Count(count => count > 0) < 3) continue;
            var telling = seen.Skip(from).Take(to - from + 1).OrderBy(sighting => sighting.Clue).First();
            return [Finding.Soft(LeakKind.Cumulation, telling.Start, telling.End, LeakOwner.Self)];
        }
        return [];
    }

    private static IEnumerable<Sighting> Sightings(LeakText text)
    {
        foreach (Match match in Age.Matches(text.Lower)) yield return Of(Clue.Age, match.Groups["clue"]);
        foreach (Match match in Trade.Matches(text.Lower)) yield return Of(Clue.Trade, match.Groups["clue"]);
        foreach (Match match in Employer.Matches(text.Lower))
        {
            if (match.Groups["place"].Success || char.IsUpper(text.At(match.Groups["clue"].Index))) yield return Of(Clue.Employer, match.Groups["clue"]);
        }
        foreach (Match match in Town.Matches(text.Lower))
        {
            var town = match.Groups["clue"];
            var lives = match.Groups["lives"].Success;
            var capital = char.IsUpper(text.At(town.Index));
            if (Towns.All.Contains(town.Value) ? capital || lives : lives && capital && !NotNames.All.Contains(town.Value)) yield return Of(Clue.Town, town);
        }
    }

    private static Sighting Of(Clue clue, Group group) => new(clue, group.Index, group.Index + group.Length);

    [GeneratedRegex(@"\b(?:j'ai|j ai|jai|ages? de|agee?s? de|du haut de mes|mes|femme de|homme de|nana de|mec de|maman de|papa de|[hf],?|bientot|moi,?|(?:femme|homme),) (?:bientot |presque |deja |tout juste )?(?<clue>(?:1[89]|[2-9]\d) ?ans)\b|(?:^|[,.;:(\n] ?|- )(?<clue>(?:1[89]|[2-9]\d) ?ans)(?= ?[,.;)\n-])|\b(?<clue>(?:quarantaine|cinquantaine|soixantaine|trentaine))\b(?! d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Age { get; }

    [GeneratedRegex(@"(?:\b(?:je suis|j'suis|suis|comme|en tant qu[e']|(?:mon )?metier ?:|profession ?:|mon metier(?: c'est)?,?|je bosse|poste d[e']|boulot d[e']|ancien(?:ne)?|etant|j'etais|moi,?) ?(?:une? |l[ae] |d'|seule? |encore )?|(?:^|[,.;(\n] ?|- ))(?<clue>(?:" + Trades.Pattern + @")s?)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Trade { get; }

    [GeneratedRegex(@"\b(?:(?:je )?(?:travaille|bosse|taffe|enseigne|exerce)|employee?|salariee?|embauchee?|en poste|mon poste|mon employeur(?: est)?|ma boite(?: c'est)?|agent|cadre|ouvri(?:er|ere)|fonctionnaire|infirmiere?|prof|instit|aide[- ]soignante?|secretaire|policier|pompier|technicien(?:ne)?|ingenieure?|titulaire)(?: (?:depuis|pendant) [^,.\n]{2,15}?)?,? (?:chez |a |au |aux |pour |dans |de )(?:l'|le |la |les |une? )?(?:(?<place>(?<clue>(?:hopital|chu|chru|ch|clinique|mairie|prefecture|conseil|lycee|college|ecole|universite|fac|usine|caserne|commissariat|gendarmerie|ehpad|tribunal|prison|maison d'arret|banque|poste|sncf|ratp|edf|cpam|caf|pole emploi|france travail|sdis|crous|rectorat|creche|mutuelle|cabinet)(?: (?:de |du |d'|des |la |le )?[a-z'-]{2,25})?))|(?<clue>[a-z][a-z0-9&'-]{2,25}))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Employer { get; }

    [GeneratedRegex(@"(?:\b(?<lives>(?:j'habite|j'habitais|j habite|habitant|habite|je vis|vivant|vis|on vit|nous vivons|installee?|base?e?|je reside|domiciliee?|je suis|originaire)(?: (?:a|au|aux|de|d'|en|vers|sur|pres de|pres d'|a cote de|dans la region de|dans la banlieue de|non loin de|du cote de|en banlieue de|le|la))? ?)|\b(?:a|sur|pres d[e']|vers|cote d[e']|region d[e']?|banlieue d[e']|de|d'|au|le|la|du) ?|(?:^|[,.;(\n/-] ?))(?<clue>[a-z][a-z'-]{2,30})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Town { get; }
}
