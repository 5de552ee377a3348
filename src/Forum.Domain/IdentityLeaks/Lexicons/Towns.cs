using System.Collections.Frozen;

namespace Forum.Domain.IdentityLeaks.Lexicons;

/// <summary>The larger towns of France, Belgium, French-speaking Switzerland and Quebec; several words are joined by a hyphen.</summary>
internal static class Towns
{
    /// <summary>Belgian, Swiss and Luxembourg towns, whose postcodes have four digits.</summary>
    public static readonly FrozenSet<string> WithFourDigitCode = Words.Of("""
        bruxelles liege namur charleroi mons louvain leuven anvers gand bruges tournai mouscron verviers seraing arlon bastogne wavre nivelles ottignies waterloo
        huy dinant ciney marche-en-famenne hasselt ixelles schaerbeek uccle anderlecht etterbeek molenbeek louviere la-louviere ath braine-l'alleud
        geneve lausanne neuchatel fribourg sion berne bale zurich yverdon montreux vevey nyon morges chaux-de-fonds la-chaux-de-fonds bienne delemont martigny monthey sierre bulle
        luxembourg esch
        """);

    private static readonly FrozenSet<string> Others = Words.Of("""
        paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon saint-etienne havre le-havre grenoble dijon angers
        nimes villeurbanne clermont-ferrand clermont mans le-mans aix-en-provence aix brest tours amiens limoges annecy perpignan besancon metz boulogne-billancourt orleans
        rouen mulhouse caen nancy saint-denis argenteuil montreuil roubaix tourcoing dunkerque avignon poitiers nanterre creteil versailles courbevoie
        vitry colombes pau asnieres aulnay rueil-malmaison antibes cannes calais beziers colmar bourges merignac saint-nazaire valence ajaccio bastia
        quimper lorient vannes troyes rochelle la-rochelle niort chambery cholet albi charleville-mezieres montauban arras laval evreux belfort cherbourg saint-brieuc
        blois chalon-sur-saone chalons macon auxerre nevers moulins roanne vichy montlucon bourg-en-bresse gap digne frejus hyeres draguignan arles
        martigues aubagne salon-de-provence istres ales sete narbonne carcassonne castres rodez cahors agen perigueux bergerac brive brive-la-gaillarde tulle gueret
        angouleme saintes rochefort royan tarbes lourdes dax bayonne biarritz anglet mont-de-marsan arcachon libourne auch foix millau mende aurillac puy-en-velay
        saint-malo dinan lannion guingamp morlaix concarneau fougeres alencon lisieux bayeux dieppe compiegne beauvais creil senlis soissons laon saint-quentin
        cambrai douai lens bethune valenciennes maubeuge lievin boulogne-sur-mer saint-omer epinal saint-die bar-le-duc verdun thionville forbach sarreguemines
        haguenau selestat saverne vesoul dole lons-le-saunier pontarlier montbeliard chartres dreux vendome chateauroux romorantin vierzon gien montargis
        melun meaux fontainebleau evry corbeil massy palaiseau pontoise cergy sarcelles bobigny pantin aubervilliers drancy noisy-le-grand champigny
        ivry villejuif vincennes clamart antony issy-les-moulineaux levallois neuilly puteaux suresnes poissy mantes-la-jolie rambouillet etampes
        annemasse thonon aix-les-bains albertville voiron bourgoin-jallieu vienne villefranche-sur-saone givors oyonnax montelimar privas aubenas cavaillon orange
        carpentras manosque grasse menton cagnes-sur-mer ancenis chateaubriant redon vitre segre saumur sable-sur-sarthe roche-sur-yon sables-d'olonne challans
        fort-de-france pointe-a-pitre cayenne noumea papeete saint-pierre
        montreal quebec laval gatineau longueuil sherbrooke saguenay levis trois-rivieres terrebonne saint-jerome drummondville granby rimouski chicoutimi
        saint-hyacinthe victoriaville rouyn-noranda joliette repentigny brossard alma shawinigan ottawa moncton luxembourg esch monaco
        """);

    public static readonly FrozenSet<string> All = WithFourDigitCode.Concat(Others).ToFrozenSet(StringComparer.Ordinal);
}
