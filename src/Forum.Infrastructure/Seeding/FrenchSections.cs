using Forum.Domain.Access;
using Forum.Domain.Sections;
using Forum.Infrastructure.Persistence;
using Forum.Infrastructure.Seeding.Texts;
using Microsoft.EntityFrameworkCore;
using static Forum.Domain.Access.Audience;
using static Forum.Domain.Sections.PostingPolicy;
using static Forum.Domain.Sections.SectionKind;

namespace Forum.Infrastructure.Seeding;

/// <summary>The sections with which a French association begins. Its administrators then rename, move and close them as they like.</summary>
public static class FrenchSections
{
    /// <summary>Parents before their children, in the order of the home page.</summary>
    public static IReadOnlyList<SectionSeed> All { get; } =
    [
        // The words of the house are the staff's; whoever arrives writes one level below.
        new("bienvenue", null, "Bienvenue", "Par où commencer, la charte, et comment rester discret. À lire tranquillement, rien ne presse.", Discussion, StaffOnly, Open, Open),
        new("presentations", "bienvenue", "Présentations", "Deux lignes ou deux pages, comme cela vient. Quelqu’un vous répondra.", Discussion, PostingPolicy.Members, Open, Open),

        // Grouping sections hold no topics: what looks like a room must not become one by mistake.
        new("parcours", null, "Parcours", "Votre fil à vous, que vous tenez à votre rythme et où d’autres vous accompagnent.", Journeys, StaffOnly, Open, Open),
        new("parcours-alcool", "parcours", "Parcours alcool", "Des récits lisibles par tout le monde : ils aident aussi celles et ceux qui cherchent encore.", Journeys, PostingPolicy.Members, Open, Open),
        new("parcours-alcool-discrets", "parcours", "Parcours alcool, hors moteurs", "Lisibles par les visiteurs, mais tenus à l’écart des moteurs de recherche.", Journeys, PostingPolicy.Members, Unindexed, Unindexed),
        new("parcours-alcool-membres", "parcours", "Parcours alcool, entre membres", "Un peu plus à l’abri : seuls les membres connectés lisent.", Journeys, PostingPolicy.Members, Audience.Members, Audience.Members),
        // Weights, meals and crises can be taken as a model by somebody who searches for one: never in a search engine, and among members unless the author says otherwise.
        new("parcours-tca", "parcours", "Parcours et troubles alimentaires", "Boulimie, hyperphagie, compulsions : on en parle ici sans balance et sans jugement.", Journeys, PostingPolicy.Members, Unindexed, Audience.Members),
        // What is written about an illegal product can be held against its author by an employer or a court: members only, whatever the author wishes.
        new("parcours-autres", "parcours", "Autres dépendances", "Tabac, cannabis, médicaments, jeux, écrans : d’autres routes, la même envie d’en sortir.", Journeys, PostingPolicy.Members, Audience.Members, Audience.Members),
        // Relatives write about somebody who did not choose to be there: members by default, never in a search engine.
        new("familles", "parcours", "Familles et proches", "Aimer quelqu’un qui boit, s’inquiéter, tenir bon : vous comptez aussi.", Discussion, PostingPolicy.Members, Unindexed, Audience.Members),

        new("traitement", null, "Le traitement au quotidien", "Ce que l’on vit avec le traitement. Les doses se décident avec votre médecin, jamais ici.", Discussion, StaffOnly, Open, Open),
        new("prises-et-horaires", "traitement", "Prises et horaires", "S’organiser, ne pas oublier, comprendre son ordonnance et préparer ses questions.", Discussion, PostingPolicy.Members, Open, Open),
        new("effets-indesirables", "traitement", "Effets indésirables", "Ce que chacun a ressenti et comment cela a évolué. Ce qui inquiète se dit d’abord à un médecin.", Discussion, PostingPolicy.Members, Open, Open),
        new("medecins-et-ordonnances", "traitement", "Médecins et ordonnances", "Préparer une consultation, trouver les mots. Le nom d’un médecin ne s’écrit jamais ici.", Discussion, PostingPolicy.Members, Open, Open),

        new("lire", null, "Lire", "Des pages relues par l’équipe, à garder sous la main.", Reference, StaffOnly, Open, Open),
        new("guide", "lire", "Guide", "Des fiches courtes et relues, avec leurs sources.", Reference, StaffOnly, Open, Open),
        new("faq", "lire", "Questions fréquentes", "Les questions que l’on nous pose le plus souvent, et nos réponses.", Reference, StaffOnly, Open, Open),

        new("actualites", null, "Actualités", "Les nouvelles de l’association et du forum. Vos commentaires sont les bienvenus.", News, StaffOnly, Open, Open),
        new("vie-du-forum", null, "Vie du forum", "Idées, remarques, petits rituels : la maison se tient à plusieurs.", Discussion, PostingPolicy.Members, Open, Open),
        new("equipe", null, "Équipe", "La salle des bénévoles qui modèrent.", Staff, StaffOnly, Circle, Circle),
    ];

    /// <summary>Sections that only hold others.</summary>
    public static bool OnlyGroups(string slug) => slug is "parcours" or "traitement" or "lire";

    /// <summary>Adds those whose address is free; those that are there are left as they are.</summary>
    /// <returns>Every section of the tree, by its slug.</returns>
    internal static async Task<IReadOnlyDictionary<string, Section>> Ensure(ForumDbContext db, CancellationToken cancellationToken)
    {
        var there = await db.Set<Section>().ToDictionaryAsync(section => section.Slug, StringComparer.Ordinal, cancellationToken);
        // A parent's id is known once it is saved.
        foreach (var level in All.GroupBy(seed => seed.Parent is null))
        {
            foreach (var seed in level.Where(seed => !there.ContainsKey(seed.Slug)))
                db.Add(there[seed.Slug] = seed.Section(seed.Parent is null ? null : there[seed.Parent], PositionOf(seed)));
            await db.SaveChangesAsync(cancellationToken);
        }

        return All.ToDictionary(seed => seed.Slug, seed => there[seed.Slug], StringComparer.Ordinal);
    }

    private static int PositionOf(SectionSeed seed) => All.Where(other => other.Parent == seed.Parent).TakeWhile(other => other != seed).Count() + 1;
}

/// <param name="Slug">Its address.</param>
/// <param name="Parent">Slug of the section that it stands under.</param>
/// <param name="Name">French.</param>
/// <param name="Description">French, one or two sentences.</param>
/// <param name="Kind">What its topics are.</param>
/// <param name="Posting">Who opens topics.</param>
/// <param name="Widest">No topic is wider.</param>
/// <param name="ByDefault">What a new topic starts with.</param>
public sealed record SectionSeed(string Slug, string? Parent, string Name, string Description, SectionKind Kind, PostingPolicy Posting, Audience Widest, Audience ByDefault)
{
    internal Section Section(Section? parent, int position) =>
        Domain.Sections.Section.Create(Slug, Name, FrenchTypography.Apply(Description), Kind, Posting, Widest, ByDefault, parent, position);
}
