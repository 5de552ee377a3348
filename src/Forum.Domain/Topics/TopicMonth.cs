namespace Forum.Domain.Topics;

/// <summary>The first post of a month in a topic: an entry of the month index of long threads.</summary>
public sealed class TopicMonth
{
    private TopicMonth()
    {
    }

    internal TopicMonth(int month, int firstNumber)
    {
        Month = month;
        FirstNumber = firstNumber;
    }

    public int TopicId { get; private set; }

    /// <summary>Year × 100 + month, UTC.</summary>
    public int Month { get; private set; }

    public int FirstNumber { get; private set; }

    internal void BeginAt(int number) => FirstNumber = number;

    public static int Of(DateTime instant) => instant.Year * 100 + instant.Month;
}
