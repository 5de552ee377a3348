using System.Collections.Frozen;

namespace Forum.Domain.IdentityLeaks.Lexicons;

/// <summary>
/// Words that start a sentence, or carry a capital for another reason, and so are not taken for a name after "Dr", "mon mari" or "je m'appelle".
/// </summary>
internal static class NotNames
{
    public static readonly FrozenSet<string> All = Words.Of("""
        a ai ainsi ainsi allez alors apres as au aucun aucune aujourd aujourdhui aussi autre autres aux avait avant avec avez avoir avons beaucoup bien bientot
        bon bonne bonjour bonsoir bof bravo bref car ce ceci cela celle celui certain certains ces cet cette ceux chacun chaque cher chere chers chez ci
        combien comme comment courage d dans de deja demain depuis des desole desolee deux dix donc dont du durant elle elles en encore enfin
        ensuite entre es essaie essayez est et etait ete etes etre eu eux evidemment excuse faire fait faut felicitations fois force franchement
        grace grosses gros grosse hello hier hop hui ici il ils impossible jamais je joyeux jusqu l la las le les leur lors lorsque lui ma maintenant
        mais malgre malheureusement me meme merci mes mieux moi moins mon n ne ni non normalement nos notre nous nul o ok on or ou oui ouf par
        parce pareil parfois parfait parmi pas pendant personne personnellement peu peut plus plusieurs plutot pour pourquoi pourtant pourvu
        premier premiere presque puis puisque qu quand quant que quel quelle quelles quelqu quelque quels qui quoi rappel rien s sa salut sans sauf se
        selon ses seul seulement si sinon soit soir son sont souvent sous soyez suis suite super sur surtout ta tant te tel telle tes toi ton
        toujours tous tout toute toutes tres trois trop tu un une vers veux vive voici voila voir vos votre vous vraiment vu y zero
        janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
        noel paques toussaint ascension pentecote hiver printemps automne
        baclofene baclo baclofen lioresal xylka alcover selincro aotal revia esperal valium seresta xanax lexomil prozac seroplex effexor
        deroxat zoloft anafranil abilify seroquel temesta atarax theralene imovane stilnox lyrica rivotril doliprane methadone subutex champix tercian
        zentiva winthrop mylan biogaran teva sandoz arrow polpharma
        alcool vodka whisky pastis biere vin ricard heineken kronenbourg leffe kro jack daniels walker martini campari porto rhum gin bordeaux champagne
        chu chru csapa caarud ansm has cpam ars aubes aa ja rtu amm ald irm scanner hp sos ehpad smur samu ght tca toc tdah rgpd ami rqth sms mp ps
        hopital clinique centre service cabinet urgences unite maison pole institut association forum facebook instagram google whatsapp internet doctolib
        doctissimo wikipedia youtube amazon paypal covid sida alzheimer parkinson bipolaire psychiatrie addictologie alcoologie hepatologie medecine generale
        france belgique suisse canada quebec europe francais francaise belge allemagne espagne italie maroc algerie tunisie paris lyon marseille bruxelles geneve
        dieu jesus allah cherie cheri bonus moi-meme docteur dr pr professeur mme madame monsieur mr mlle maitre general generaliste specialiste remplacant
        remplacante traitant traitante ministre president presidente directeur directrice chef x xx xxx xxxx xy y yy z zz untel machin machine truc bidule
        trucmuche anonyme bisous bises bise coucou bienvenue tiens accroche pense amicalement cordialement juge prefet procureur maire liberal liberale scolaire
        sympa genial geniale merveilleux merveilleuse adorable formidable edit ps nb note info infos svp stp mdr lol euros euro eur mg kg ml cl
        mois semaine semaines jour jours an ans heure heures minute minutes posologie dose doses seuil plateau prescripteur addictologue psychiatre psychologue
        medecin urgentiste pharmacien neurologue hepatologue homme femme marie veuf veuve divorce divorcee celibataire alcoolique abstinent abstinente indifferent indifferente
        """);
}
