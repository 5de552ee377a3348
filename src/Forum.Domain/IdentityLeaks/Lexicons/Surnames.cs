using System.Collections.Frozen;

namespace Forum.Domain.IdentityLeaks.Lexicons;

/// <summary>
/// Common surnames of French-speaking countries, to recognise one typed without a capital letter ("dr martin") or beside a first name.
/// Adjectives and nouns of every day (Petit, Blanc, Roux, Marchand…) are left out: with a capital they are read as names anyway after a title.
/// </summary>
internal static class Surnames
{
    public static readonly FrozenSet<string> All = Words.Of("""
        martin bernard dubois durand moreau laurent simon michel lefebvre lefevre leroy david bertrand morel fournier girard bonnet
        dupont lambert fontaine rousseau vincent muller faure mercier guerin boyer garnier chevalier francois legrand
        gauthier gautier garcia perrin robin clement morin nicolas henry roussel mathieu gautier masson marchand duval denis dumont lemaire
        noel meyer dufour meunier brun blanchard giraud joly riviere lucas brunet gaillard barbier arnaud martinez gerard roche
        renard schmitt roy leroux colin vidal caron picard roger fabre aubert lemoine renaud dumas lacroix olivier philippe bourgeois pierre
        benoit rey leclerc payet rolland leclercq guillaume lecomte lopez jean dupuy guillot hubert berger carpentier sanchez dupuis
        moulin louis deschamps huet vasseur perez boucher fleury royer klein jacquet adam paris poirier marty aubry guyot carre
        charles renault charpentier menard maillard baron bertin bailly herve schneider fernandez collet leger bouvier julien prevost
        millet perrot daniel cousin germain breton besson langlois remy lebreton pelletier leveque perrier leblanc barre lebrun
        marchal weber mallet hamon boulanger jacob monnier michaud rodriguez guichard gillet etienne grondin poulain tessier chevallier collin
        chauvin bouchet gay lemaitre benard marechal humbert reynaud antoine hoarau perret barthelemy cordier pichon lejeune gilbert
        lamy delaunay pasquier carlier laporte gros buisson briand alexandre georges delattre maury legros roussel duhamel lesage
        dufresne tremblay gagnon cote bouchard gauthier lavoie fortin gagne ouellet pelletier belanger levesque bergeron leblanc paquette girard
        simard boucher caron beaulieu cloutier dube poirier fournier lapointe leclerc lefebvre poulin thibault nadeau lachance bedard
        janssens peeters maes jacobs mertens willems claes goossens wouters dewitte lambrechts vandenberghe dupriez lejeune renard hanssens
        favre rochat blanc bovet chappuis cuenot monnet jaquet perrenoud rossier bonvin jeanneret pittet meylan aeby
        silva santos ferreira pereira dossantos dasilva lebon legall legoff lebihan leguen kerviel riou quere tanguy guillou
        nguyen tran traore diallo diop ndiaye cisse toure benali haddad bensaid mansouri belkacem saidi cohen levy bloch
        dubreuil ducros delmas delorme deschamps desbois descamps dujardin dumoulin duchemin duclos ducrocq dumoulin duplessis duquesne durieux
        dutertre duvivier faivre ferrand ferry foucher fouquet galland gaudin gervais gibert godard gosselin grosjean guibert guignard
        hardy imbert jourdan jacquot joubert lacombe laffont lafon lagarde lambertin laroche lasserre lebrun ledoux lefort legendre
        leonard letellier loiseau maillot mangin marion martel massot maurin merle millot moine morvan navarro normand pages parent
        paul pascal pineau poncet pons prigent pruvost raymond regnier renou ricard ruiz sabatier salmon samson sauvage seguin serre
        tardy texier thiebaut thierry torres toussaint turpin valentin valette vallet verdier vernier viallet voisin wagner
        """);

    /// <summary>Surnames that are also words of every day: typed without a capital they are read as words.</summary>
    public static readonly FrozenSet<string> AlsoWords = Words.Of("""
        paris voisin parent cousin roche moulin berger baron breton normand sauvage fontaine riviere brun blanc gros gay leger
        carre boucher boulanger moine merle renard hardy cote paul parents noel serre germain chevalier meunier charpentier
        barbier carpentier bourgeois
        """);
}
