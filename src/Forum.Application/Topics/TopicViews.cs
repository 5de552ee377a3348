using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>Counts views in memory: a page that is read writes nothing. A job adds them to the topics now and then; a crash loses a minute of a figure.</summary>
public sealed class TopicViews
{
    private ConcurrentDictionary<int, int> counts = new();

    public void Count(int topicId) => counts.AddOrUpdate(topicId, 1, (_, count) => count + 1);

    public async Task Flush(IForumDb db, CancellationToken cancellationToken)
    {
        var counted = Interlocked.Exchange(ref counts, new ConcurrentDictionary<int, int>());
        if (counted.IsEmpty)
            return;
        await db.Write(async token =>
        {
            foreach (var (topicId, views) in counted)
                await db.Everything.Topics.Where(topic => topic.Id == topicId).ExecuteUpdateAsync(topic => topic.SetProperty(t => t.ViewCount, t => t.ViewCount + views), token);
            return true;
        }, cancellationToken);
    }
}
