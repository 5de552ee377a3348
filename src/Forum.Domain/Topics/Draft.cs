namespace Forum.Domain.Topics;

/// <summary>A text that is being written, kept on the server for its author alone.</summary>
public sealed class Draft
{
    public const int MaxPlaceLength = 40;

    private Draft()
    {
    }

    public Draft(int memberId, string place, DateTime now)
    {
        MemberId = memberId;
        Place = place;
        SavedAt = now;
    }

    public int Id { get; private set; }

    public int MemberId { get; private set; }

    /// <summary>Where it will be sent: see <see cref="DraftPlace"/>. One draft for each place and member.</summary>
    public string Place { get; private set; } = "";

    public string? Title { get; private set; }

    public string? Subtitle { get; private set; }

    public string Body { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime SavedAt { get; private set; }

    /// <summary>Counts the savings: a tab that knew an older one is told of the other text instead of overwriting it.</summary>
    public int Version { get; private set; }

    public void Save(string? title, string? subtitle, string body, DateTime now)
    {
        Title = title;
        Subtitle = subtitle;
        Body = body;
        SavedAt = now;
        Version++;
    }
}

/// <summary>Names the composer that a draft belongs to.</summary>
public static class DraftPlace
{
    public static string Reply(int topicId) => $"reply:{topicId}";

    public static string NewTopic(int sectionId) => $"topic:{sectionId}";

    public static string Edit(int postId) => $"edit:{postId}";
}
