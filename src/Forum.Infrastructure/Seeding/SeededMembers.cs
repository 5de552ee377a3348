using Forum.Domain.Members;
using Forum.Domain.Sections;
using Forum.Infrastructure.Persistence;
using Forum.Infrastructure.Security;

namespace Forum.Infrastructure.Seeding;

internal static class SeededMembers
{
    public static async Task Write(BulkRows rows, SeedPlan plan, SeedPeople people, IReadOnlyDictionary<string, Section> sections, Func<int, string, Account> accountOf, DateTime end, CancellationToken cancellationToken)
    {
        var written = plan.Posts.CountBy(post => post.Author).ToDictionary();
        var lastSeen = new DateTime[people.Count];
        foreach (var post in plan.Posts)
            lastSeen[post.Author] = post.At;

        await rows.Write(Enumerable.Range(0, people.Count).Select(i => Member(i)).ToList(), cancellationToken);
        await rows.Write(Enumerable.Range(0, people.Count).Select(i => accountOf(i + 1, people.Pseudonym(i))).ToList(), cancellationToken);
        await rows.Write(people.Moderators.SelectMany(i => Kept(i + 1, sections.Values)).ToList(), cancellationToken);
        await rows.Commit(cancellationToken);

        Member Member(int index)
        {
            var member = people.Member(index);
            rows.Assign(member, nameof(member.Id), index + 1);
            rows.Assign(member, nameof(member.PostCount), written.GetValueOrDefault(index));
            // Most left with nothing unread; those whom the scripts sign in as were away for a while.
            member.MarkReadUpTo(people.KnownMembers.Contains(index) ? end.AddDays(-7 * (1 + index % 8)) : lastSeen[index]);
            return member;
        }
    }

    private static IEnumerable<SectionModerator> Kept(int moderatorId, IEnumerable<Section> sections) =>
        sections.Where(section => section.Kind is SectionKind.Journeys or SectionKind.Discussion).Select(section => new SectionModerator(moderatorId, section.Id));
}
