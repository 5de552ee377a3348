using System.Collections.Concurrent;
using Forum.Application;

namespace Forum.Testing;

/// <summary>Where mails go in tests.</summary>
public sealed class Mailbox : IMailSender
{
    private readonly ConcurrentQueue<Letter> letters = new();

    public IReadOnlyList<Letter> Letters => [.. letters];

    public void Send(Letter letter) => letters.Enqueue(letter);
}
