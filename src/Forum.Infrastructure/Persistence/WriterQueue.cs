using System.Collections.Concurrent;

namespace Forum.Infrastructure.Persistence;

/// <summary>
/// SQLite has one writer at a time, and a second one polls with sleeps of 150 ms. Inside a process writers wait for each other here, in order
/// and without polling; between processes the engine's own lock still rules.
/// </summary>
internal sealed class WriterQueue
{
    private static readonly ConcurrentDictionary<string, WriterQueue> Queues = new(StringComparer.Ordinal);

    private readonly SemaphoreSlim gate = new(1, 1);

    public static WriterQueue Of(string connectionString) => Queues.GetOrAdd(connectionString, _ => new WriterQueue());

    public async Task<IDisposable> Enter(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        return new Turn(gate);
    }

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        private SemaphoreSlim? held = gate;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }
}
