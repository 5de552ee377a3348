using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>Counts views in memory: a page that is read writes nothing. A job adds them to the topics now and then; a crash loses a minute of a figure.</summary>
public sealed class TopicViews
{
    private ConcurrentDictionary<int, int> counts = new();

    public void Count(int topicId) => Add(topicId, 1);

    public async Task Flush(IForumDb db, CancellationToken cancellationToken)
    {
        var counted = Interlocked.Exchange(ref counts, new ConcurrentDictionary<int, int>());
        if (counted.IsEmpty)
            return;
        try
        {
            await AddTo(db, counted, cancellationToken);
        }
        catch
        {
            // Kept for the next time.
            foreach (var (topicId, views) in counted)
                Add(topicId, views);
            throw;
        }
    }

    private void Add(int topicId, int views) => counts.AddOrUpdate(topicId, views, (_, count) => count + views);

    private static Task<bool> AddTo(IForumDb db, IReadOnlyDictionary<int, int> counted, CancellationToken cancellationToken) =>
        db.Write(async token =>
        {
            foreach (var (topicId, views) in counted)
                await db.Everything.Topics.Where(topic => topic.Id == topicId).ExecuteUpdateAsync(topic => topic.SetProperty(t => t.ViewCount, t => t.ViewCount + views), token);
            return true;
        }, cancellationToken);
}
