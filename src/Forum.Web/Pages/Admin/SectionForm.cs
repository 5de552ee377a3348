using Forum.Application.Sections;
using Forum.Domain.Access;
using Forum.Domain.Sections;

namespace Forum.Web.Pages.Admin;

/// <summary>What an administrator types about a section, new or not.</summary>
public sealed class SectionForm
{
    public string? Name { get; set; }

    public string? Slug { get; set; }

    public string? Description { get; set; }

    public SectionKind? Kind { get; set; }

    public PostingPolicy? Posting { get; set; }

    public Audience? WidestAudience { get; set; }

    public Audience? DefaultAudience { get; set; }

    public int? ParentId { get; set; }

    public string? Reason { get; set; }

    public static SectionForm Of(Section section) => new()
    {
        Name = section.Name,
        Slug = section.Slug,
        Description = section.Description,
        Kind = section.Kind,
        Posting = section.Posting,
        WidestAudience = section.WidestAudience,
        DefaultAudience = section.DefaultAudience,
        ParentId = section.ParentId,
    };

    /// <summary>An address made of the name, where none was typed.</summary>
    public string ProposedSlug
    {
        get
        {
            if (!string.IsNullOrWhiteSpace(Slug))
                return Slug.Trim();
            var slug = Links.Slug.Of(Name ?? "");
            return slug.Length <= Section.MaxSlugLength ? slug : slug[..Section.MaxSlugLength].TrimEnd('-');
        }
    }
}

/// <param name="Form">What was typed.</param>
/// <param name="Parents">The sections that this one may stand under; none where others stand under it.</param>
/// <param name="IsNew">Whether its kind is still to be chosen.</param>
public sealed record SectionFields(SectionForm Form, IReadOnlyList<Section> Parents, bool IsNew)
{
    public static IReadOnlyList<Section> Tops(IReadOnlyList<SectionBranch> tree, int ownId = 0) =>
        [.. tree.Select(branch => branch.Top).Where(top => top.Id != ownId)];
}
