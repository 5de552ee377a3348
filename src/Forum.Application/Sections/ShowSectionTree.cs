using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Sections;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Sections;

/// <summary>All sections, for those who arrange them.</summary>
public sealed record ShowSectionTree : IRequest<IReadOnlyList<SectionBranch>>;

/// <summary>A top section with the ones under it, in their order.</summary>
public sealed record SectionBranch(Section Top, IReadOnlyList<Section> Children);

/// <summary>A section with what its form offers.</summary>
public sealed record ShowSectionToChange(int SectionId) : IRequest<SectionToChange>;

/// <param name="Section">The section.</param>
/// <param name="HasChildren">Whether others stand under it: then it stands under none.</param>
/// <param name="Tree">Where it may stand, and what it may be merged into.</param>
public sealed record SectionToChange(Section Section, bool HasChildren, IReadOnlyList<SectionBranch> Tree);

public sealed class ShowSectionTreeHandler(IForumDb db, Viewer viewer) : IRequestHandler<ShowSectionTree, IReadOnlyList<SectionBranch>>, IRequestHandler<ShowSectionToChange, SectionToChange>
{
    public async Task<IReadOnlyList<SectionBranch>> Handle(ShowSectionTree request, CancellationToken cancellationToken)
    {
        if (viewer.WhyNotAdminister() is not null)
            throw new NotFound();
        var sections = await db.VisibleTo(viewer).Sections.AsNoTracking().OrderBy(section => section.Position).ThenBy(section => section.Id).ToListAsync(cancellationToken);
        return [.. sections.Where(section => section.ParentId is null).Select(top => new SectionBranch(top, sections.FindAll(section => section.ParentId == top.Id)))];
    }

    public async Task<SectionToChange> Handle(ShowSectionToChange request, CancellationToken cancellationToken)
    {
        var tree = await Handle(new ShowSectionTree(), cancellationToken);
        var section = tree.SelectMany(branch => branch.Children.Prepend(branch.Top)).FirstOrDefault(section => section.Id == request.SectionId) ?? throw new NotFound();
        return new SectionToChange(section, tree.Any(branch => branch.Top.Id == section.Id && branch.Children.Count > 0), tree);
    }
}
