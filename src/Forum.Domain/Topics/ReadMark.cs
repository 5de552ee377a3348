namespace Forum.Domain.Topics;

/// <summary>How far one member has read in one topic. Marks only move forward.</summary>
public sealed class ReadMark
{
    private ReadMark()
    {
    }

    public ReadMark(int memberId, int topicId, int lastReadNumber)
    {
        MemberId = memberId;
        TopicId = topicId;
        LastReadNumber = lastReadNumber;
    }

    public int MemberId { get; private set; }

    public int TopicId { get; private set; }

    public int LastReadNumber { get; private set; }
}
