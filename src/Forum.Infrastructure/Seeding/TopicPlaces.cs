using Forum.Domain.Access;
using Forum.Domain.Sections;

namespace Forum.Infrastructure.Seeding;

internal readonly record struct TopicPlace(SectionSeed Section, int Size);

/// <summary>In which section each topic stands: journeys are most of a forum like this one, and the longest topics are theirs.</summary>
internal static class TopicPlaces
{
    private static readonly SectionSeed[] Sections = [.. FrenchSections.All.Where(section => !FrenchSections.OnlyGroups(section.Slug))];

    /// <returns>The longest first, in the open journeys: a visitor can read it.</returns>
    public static IReadOnlyList<TopicPlace> Of(SeedScale scale)
    {
        var random = Chance.For(scale.Random, ChanceOf.Sections, 0);
        var journeys = Sections.Single(section => section.Slug == "parcours-alcool");
        // Every section has a topic as soon as there are enough, then chance decides.
        var drawn = Enumerable.Range(0, scale.Topics - 1).Select(i => i < Sections.Length ? Sections[i] : Drawn(random));
        // A weighted shuffle (Efraimidis and Spirakis, 2006) before the sizes are dealt out in descending order.
        var order = drawn.OrderByDescending(section => Math.Pow(random.NextDouble(), 1 / Figures(section.Slug).Length)).Prepend(journeys);
        return [.. order.Zip(TopicSizes.Of(scale), (section, size) => new TopicPlace(section, size))];
    }

    /// <summary>The author's choice: mostly the section's own, now and then something tighter.</summary>
    public static Audience AudienceIn(SectionSeed section, Random random) => random.Next(100) switch
    {
        < 6 when section.ByDefault < Audience.Members && section.Posting == PostingPolicy.Members => section.ByDefault + 1,
        < 9 when section.Kind == SectionKind.Journeys => Audience.Circle,
        _ => section.ByDefault,
    };

    private static SectionSeed Drawn(Random random)
    {
        var chance = random.NextDouble() * Sections.Sum(section => Figures(section.Slug).Share);
        foreach (var section in Sections)
        {
            chance -= Figures(section.Slug).Share;
            if (chance < 0)
                return section;
        }

        return Sections[^1];
    }

    // Share of the topics in per cent, and how long they become compared with each other.
    private static (double Share, double Length) Figures(string slug) => slug switch
    {
        "bienvenue" => (0.4, 0.15),
        "presentations" => (14, 0.15),
        "parcours-alcool" => (26, 6),
        "parcours-alcool-discrets" => (13, 6),
        "parcours-alcool-membres" => (12, 6),
        "parcours-tca" or "parcours-autres" => (3, 3),
        "familles" => (5, 2),
        "prises-et-horaires" or "effets-indesirables" => (5.5, 1.5),
        "medecins-et-ordonnances" => (5, 1.2),
        "guide" => (0.4, 0.02),
        "faq" => (0.6, 0.02),
        "actualites" => (1.6, 0.15),
        "vie-du-forum" => (4, 1),
        _ => (1, 0.5),
    };
}
