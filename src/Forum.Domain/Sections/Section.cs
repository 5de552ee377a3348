using Forum.Domain.Access;

namespace Forum.Domain.Sections;

public enum SectionKind
{
    Discussion = 0,
    Journeys = 1,
    Reference = 2,
    News = 3,
    Staff = 4,
}

/// <summary>Why a section cannot have the audiences asked for.</summary>
public enum AdmissionFault
{
    /// <summary>A new topic would start wider than any topic of the section may be.</summary>
    DefaultIsWider,

    /// <summary>A staff room is a circle: moderators read it, nobody else.</summary>
    StaffRoomIsNotACircle,
}

public enum PostingPolicy
{
    Members = 0,
    StaffOnly = 1,
}

/// <summary>A theme under which topics stand; sections nest one level deep.</summary>
public sealed class Section
{
    public const int MaxNameLength = 80;
    public const int MaxDescriptionLength = 300;
    public const int MaxSlugLength = 60;

    private Section()
    {
    }

    public int Id { get; private set; }

    public int? ParentId { get; private set; }

    public string Slug { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Description { get; private set; } = "";

    public SectionKind Kind { get; private set; }

    public PostingPolicy Posting { get; private set; }

    /// <summary>No topic of this section is ever wider than this.</summary>
    public Audience WidestAudience { get; private set; }

    /// <summary>What a new topic starts with unless its author tightens it.</summary>
    public Audience DefaultAudience { get; private set; }

    public int Position { get; private set; }

    /// <summary>UTC instant since which nobody but staff writes here; null when open.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>The section that took over the topics of this one; its address then redirects.</summary>
    public int? MergedIntoId { get; private set; }

    /// <exception cref="ArgumentException">The default audience is wider than the widest, or a staff room would be open to members.</exception>
    public static Section Create(string slug, string name, string description, SectionKind kind, PostingPolicy posting, Audience widest, Audience byDefault, Section? parent, int position)
    {
        var section = new Section { Slug = slug, Kind = kind, ParentId = parent?.Id, Position = position };
        section.Describe(name, description);
        section.Admit(posting, widest, byDefault);
        return section;
    }

    public void Describe(string name, string description)
    {
        Name = name;
        Description = description;
    }

    public void ChangeSlug(string slug) => Slug = slug;

    /// <summary>Decides who writes and who reads. Existing topics are tightened by the caller, and never widened by anybody but their author.</summary>
    public void Admit(PostingPolicy posting, Audience widest, Audience byDefault)
    {
        if (FaultOf(Kind, widest, byDefault) is { } fault)
            throw new ArgumentException(fault.ToString(), nameof(widest));
        Posting = posting;
        WidestAudience = widest;
        DefaultAudience = byDefault;
    }

    /// <summary>What is wrong with these audiences; null when nothing is. <see cref="Admit"/> and the forms ask here.</summary>
    public static AdmissionFault? FaultOf(SectionKind kind, Audience widest, Audience byDefault) =>
        kind == SectionKind.Staff && widest != Audience.Circle ? AdmissionFault.StaffRoomIsNotACircle
        : byDefault < widest ? AdmissionFault.DefaultIsWider
        : null;

    /// <summary>Small letters, digits and hyphens between them: what stands in an address without being encoded.</summary>
    public static bool IsSlug(string slug) =>
        slug.Length is > 0 and <= MaxSlugLength
        && slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && slug[0] != '-' && slug[^1] != '-';

    public void MoveTo(int? parentId, int position)
    {
        ParentId = parentId;
        Position = position;
    }

    public void Close(DateTime now) => ClosedAt ??= now;

    public void Reopen() => ClosedAt = null;

    public void MergeInto(Section target, DateTime now)
    {
        MergedIntoId = target.Id;
        Close(now);
    }

    /// <summary>Why this viewer cannot open a topic here; null when they can.</summary>
    public Denial? WhyNotOpenTopic(Viewer viewer, DateTime now) =>
        viewer.WhyNotWrite(now)
        ?? (viewer.Oversees(Id) ? null
            : ClosedAt is { } since ? new Denial(DenialReason.SectionClosed, Since: since)
            : Posting == PostingPolicy.StaffOnly ? new Denial(DenialReason.StaffOnlySection)
            : null);

    /// <summary>The audience asked for, or the widest this section allows where that is tighter.</summary>
    public Audience Clamp(Audience asked) => asked < WidestAudience ? WidestAudience : asked;
}
