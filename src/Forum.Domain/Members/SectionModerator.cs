namespace Forum.Domain.Members;

/// <summary>A section given to a moderator to keep.</summary>
public sealed class SectionModerator
{
    private SectionModerator()
    {
    }

    public SectionModerator(int memberId, int sectionId)
    {
        MemberId = memberId;
        SectionId = sectionId;
    }

    public int MemberId { get; private set; }

    public int SectionId { get; private set; }
}
