using System.Collections.Frozen;

namespace Forum.Domain.IdentityLeaks.Lexicons;

/// <summary>
/// People whose name in a post gives nobody away: authors of published work on baclofen and alcohol, public offices, characters. The one place to add one.
/// </summary>
internal static class PublicNames
{
    /// <summary>Rare enough to be known by the surname alone.</summary>
    private static readonly FrozenSet<string> Surnames = Words.Of("""
        ameisen beaurepaire jaury granger addolorato leggio agabio garbutt bucknam chevillard naassila lejoyeux auriacombe lowenstein
        benyamina batel gache joussaume braillon maraninchi rigal heydtmann raoult cymes saldmann kousmine freud lacan jung pavlov
        buzyn touraine veran macron sarkozy hollande chirac jellinek
        house google jekyll hyde maboul folamour knock strange who no mabuse dolittle doolittle mamour frankenstein watson ross gyneco
        propre bovary irma michu bean jourdain seguin patate bricolage hulot poppins doubtfire chance loyal zhivago jivago robot freeze spock
        """);

    /// <summary>Shared with many others: public only with the first name.</summary>
    private static readonly FrozenSet<string> FullNames = new HashSet<string>(StringComparer.Ordinal)
    {
        "nicolas simon", "benjamin rolland", "bernard granger", "bernard imbert", "annie rapp", "michel reynaud", "dominique martin",
        "claire le jeunne", "juliette pinot", "alain weill", "karl mann", "christian muller", "giancarlo colombo", "alan carr", "allen carr",
        "bill wilson", "jean valjean", "jean gabin", "marie curie", "louis pasteur", "claude bernard", "pierre rabhi", "charles baudelaire",
        "victor hugo", "paul verlaine", "charles bukowski", "marguerite duras", "claire touzard", "laurence cottet", "edouard baer",
        "gerard depardieu", "serge gainsbourg", "jacques brel", "georges brassens", "johnny hallyday", "robin williams", "bob marley", "jack daniels",
        "jean coutu", "paul brousse", "paul ricard", "marc levy", "guillaume musso", "albert camus", "antoine de saint-exupery", "andre breton",
        "louis armstrong", "charles de gaulle", "jean moulin", "jules ferry", "jean jaures", "simone veil", "albert londres", "edouard herriot",
        "marie brizard", "william peel", "william lawson", "laurent perrier", "nicolas feuillatte", "jean bart", "pierre arditi", "florent pagny",
        "renaud sechan", "amy winehouse", "beatrice dalle", "vincent lindon", "nathalie baye", "pascal obispo", "johnny depp", "jean reno", "alain delon",
        "michel houellebecq", "boris vian", "emile zola", "jules verne", "antoine blondin", "francoise sagan", "frederic beigbeder", "alexandre jollien",
        "thomas pesquet", "christophe andre", "matthieu ricard", "boris cyrulnik", "frederic lenoir", "robert debre", "henri mondor", "paul guiraud", "philippe pinel", "charles perrens", "michel drucker", "francois mitterrand",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(PersonName name) =>
        Surnames.Has(name.Last) || (name.Words.Split(' ') is [var one, var two] && FullNames.Contains($"{two} {one}")) || FullNames.Contains(name.Words) || (name.Words.IndexOf(' ', StringComparison.Ordinal) is var cut and > 0 && Surnames.Has(name.Words.AsSpan(0, cut)));
}
