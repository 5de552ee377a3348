namespace Forum.Domain.IdentityLeaks.Lexicons;

/// <summary>Trades, as an alternation for the cumulation detector.</summary>
internal static class Trades
{
    public const string Pattern =
        "infirmiere?|aide[- ]soignante?|medecin|pharmacien(?:ne)?|kine(?:sitherapeute)?|dentiste|sage[- ]femme|ambulanci(?:er|ere)|brancardier|veterinaire|psychologue|orthophoniste|"
        + "prof(?:esseure?)?|institut(?:eur|rice)|instit|enseignante?|educat(?:eur|rice)|animat(?:eur|rice)|assistante? (?:sociale?|maternelle|de direction)|atsem|cpe|proviseure?|directeur|directrice|"
        + "avocate?|notaire|juge|greffi(?:er|ere)|huissi(?:er|ere)|magistrate?|polici(?:er|ere)|gendarme|militaire|pompi(?:er|ere)|surveillante? penitentiaire|douani(?:er|ere)|"
        + "comptable|expert[- ]comptable|banqui(?:er|ere)|assureur|courti(?:er|ere)|commerciale?|vend(?:eur|euse)|caissi(?:er|ere)|secretaire|standardiste|receptionniste|coiff(?:eur|euse)|estheticienne|"
        + "boulang(?:er|ere)|patissi(?:er|ere)|bouch(?:er|ere)|cuisini(?:er|ere)|serv(?:eur|euse)|restaurat(?:eur|rice)|barman|hoteli(?:er|ere)|traiteur|fleuriste|libraire|"
        + "mecanicien(?:ne)?|garagiste|carrossier|electricien(?:ne)?|plombi(?:er|ere)|macon|menuisi(?:er|ere)|charpenti(?:er|ere)|couvreur|peintre|carreleur|chauffagiste|soud(?:eur|euse)|"
        + "ouvri(?:er|ere)|technicien(?:ne)?|ingenieure?|informaticien(?:ne)?|developp(?:eur|euse)|graphiste|architecte|geometre|dessinat(?:eur|rice)|journaliste|photographe|musicien(?:ne)?|comedien(?:ne)?|"
        + "agricult(?:eur|rice)|viticult(?:eur|rice)|vigneron(?:ne)?|elev(?:eur|euse)|maraich(?:er|ere)|paysagiste|jardini(?:er|ere)|pecheur|"
        + "chauffeur|chauffeuse|routi(?:er|ere)|conduct(?:eur|rice)|cheminot|taxi|livreur|livreuse|facteur|factrice|postier|postiere|steward|hotesse de l'air|pilote|marin|magasini(?:er|ere)|cariste|"
        + "fonctionnaire|cadre|consultante?|chef d'entreprise|artisane?|gerante?|maire|elue?|conseill(?:er|ere)|agent immobilier|agent de securite|aide a domicile|bibliothecaire|archiviste|traduct(?:eur|rice)|chercheu(?:r|se)|pasteur|pretre";
}
