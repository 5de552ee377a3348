using Forum.Domain.Topics;

namespace Forum.Application.Topics;

/// <summary>Where a post stands: its topic, its number, and so its page.</summary>
public sealed record PostPlace(int PostId, int TopicId, int? Number)
{
    public int Page => Topic.PageOf(Number ?? int.MaxValue);
}
