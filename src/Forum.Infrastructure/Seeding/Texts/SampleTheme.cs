namespace Forum.Infrastructure.Seeding.Texts;

public enum SampleTheme
{
    Welcome,
    AlcoholJourney,
    EatingJourney,
    OtherJourney,
    Families,
    IntakesAndSchedules,
    SideEffects,
    DoctorsAndPrescriptions,
    ForumLife,
    News,
    Staff,
}

public static class SampleThemes
{
    /// <summary>The theme in which people write in a section; a section that nobody foresaw talks about the forum.</summary>
    public static SampleTheme OfSection(string slug) => slug switch
    {
        "bienvenue" or "presentations" => SampleTheme.Welcome,
        "parcours-alcool" or "parcours-alcool-discrets" or "parcours-alcool-membres" => SampleTheme.AlcoholJourney,
        "parcours-tca" => SampleTheme.EatingJourney,
        "parcours-autres" => SampleTheme.OtherJourney,
        "familles" => SampleTheme.Families,
        "prises-et-horaires" => SampleTheme.IntakesAndSchedules,
        "effets-indesirables" => SampleTheme.SideEffects,
        "medecins-et-ordonnances" => SampleTheme.DoctorsAndPrescriptions,
        "actualites" or "guide" or "faq" => SampleTheme.News,
        "equipe" => SampleTheme.Staff,
        _ => SampleTheme.ForumLife,
    };
}
