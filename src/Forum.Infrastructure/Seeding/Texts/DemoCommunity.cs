namespace Forum.Infrastructure.Seeding.Texts;

/// <summary>
/// A small community to look around in: nobody in it exists. The members are below, what they wrote is in the Markdown files of
/// the folder "demo", times are counted back from the moment of seeding so that the forum always looks lived in.
/// </summary>
public static class DemoCommunity
{
    public static IReadOnlyList<DemoMember> Members { get; } =
    [
        new("admin", "Sémaphore", DemoRole.Administrator, JoinedDaysAgo: 1400),
        new("moderator", "Veilleuse", DemoRole.Moderator, JoinedDaysAgo: 1390),
        new("docteur-demo", "Clinicienne-démo", DemoRole.Clinician, JoinedDaysAgo: 1100),
        new("cormoran", "Cormoran", DemoRole.Member, JoinedDaysAgo: 1380),
        new("grand-duc", "Grand-Duc", DemoRole.Member, JoinedDaysAgo: 900),
        new("brindille", "Brindille", DemoRole.Member, JoinedDaysAgo: 830),
        new("ancolie", "Ancolie", DemoRole.Member, JoinedDaysAgo: 560),
        new("reglisse", "Réglisse", DemoRole.Member, JoinedDaysAgo: 330),
        new("maree.basse", "Marée.basse", DemoRole.Member, JoinedDaysAgo: 240),
        new("tilleul", "Tilleul", DemoRole.Member, JoinedDaysAgo: 200),
        new("lucarne", "Lucarne", DemoRole.Member, JoinedDaysAgo: 150),
        new("pas-a-pas", "Pas-à-pas", DemoRole.Member, JoinedDaysAgo: 120),
        new("petitpas22", "petitpas22", DemoRole.Member, JoinedDaysAgo: 45),
        new("oree", "Orée", DemoRole.Member, JoinedDaysAgo: 21),
    ];

    public static IReadOnlyList<DemoTopic> Topics { get; } = DemoFile.Topics(EmbeddedTexts.In("demo").SelectMany(file => file.Lines));
}
