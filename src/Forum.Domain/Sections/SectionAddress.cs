namespace Forum.Domain.Sections;

/// <summary>An address that a section once had: it redirects for good, and is never given to another section.</summary>
public sealed class SectionAddress
{
    private SectionAddress()
    {
    }

    public SectionAddress(string slug, int sectionId)
    {
        Slug = slug;
        SectionId = sectionId;
    }

    public string Slug { get; private set; } = "";

    public int SectionId { get; private set; }

    public void PointTo(Section section) => SectionId = section.Id;
}
