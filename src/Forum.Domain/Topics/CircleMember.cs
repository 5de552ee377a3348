namespace Forum.Domain.Topics;

/// <summary>A member who was named to read a topic whose audience is the circle.</summary>
public sealed class CircleMember
{
    private CircleMember()
    {
    }

    public CircleMember(int memberId, DateTime namedAt)
    {
        MemberId = memberId;
        NamedAt = namedAt;
    }

    public int TopicId { get; private set; }

    public int MemberId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime NamedAt { get; private set; }
}
