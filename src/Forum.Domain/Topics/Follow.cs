namespace Forum.Domain.Topics;

/// <summary>A member's wish to find a topic again in their list of followed topics.</summary>
public sealed class Follow
{
    private Follow()
    {
    }

    public Follow(int memberId, int topicId, DateTime followedAt)
    {
        MemberId = memberId;
        TopicId = topicId;
        FollowedAt = followedAt;
    }

    public int MemberId { get; private set; }

    public int TopicId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime FollowedAt { get; private set; }
}
