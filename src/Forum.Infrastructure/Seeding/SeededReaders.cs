using Forum.Domain.Access;
using Forum.Domain.Topics;
using Forum.Infrastructure.Persistence;

namespace Forum.Infrastructure.Seeding;

/// <summary>What the members whom scripts sign in as have read and follow: their pages then do the work that a regular's pages do.</summary>
internal static class SeededReaders
{
    private const int Topics = 200;

    public static async Task Write(BulkRows rows, IReadOnlyList<Topic> topics, SeedPeople people, int seed, CancellationToken cancellationToken)
    {
        var readable = topics.Where(topic => topic.Audience <= Audience.Members).OrderByDescending(topic => topic.LastPostAt).ThenBy(topic => topic.Id).ToList();
        List<ReadMark> marks = [];
        List<Follow> follows = [];
        foreach (var reader in people.KnownMembers)
        {
            var random = Chance.For(seed, ChanceOf.Reader, reader);
            var own = topics.Where(topic => topic.AuthorId == reader + 1);
            // Half of what was read is recent, the rest came up in a search.
            var read = Enumerable.Range(0, Topics).Select(i => readable[random.Next(i % 2 == 0 ? Math.Min(Topics, readable.Count) : readable.Count)]);
            foreach (var (i, topic) in own.Concat(read).Distinct().Index())
            {
                // Two in five were left before their end, one's own journey among them: that is where unread replies wait.
                marks.Add(new ReadMark(reader + 1, topic.Id, i % 5 is 0 or 3 ? random.Next(1, topic.LastNumber + 1) : topic.LastNumber));
                if (topic.AuthorId == reader + 1 || random.Next(8) == 0)
                    follows.Add(new Follow(reader + 1, topic.Id, topic.CreatedAt));
            }
        }

        await rows.Write(marks, cancellationToken);
        await rows.Write(follows, cancellationToken);
        await rows.Commit(cancellationToken);
    }
}
