using Forum.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Sections;

/// <summary>The section that an old address leads to today; null when the address is a current one, or when the viewer may not know of the section.</summary>
public sealed record FindMovedSection(string Slug) : IRequest<string?>;

public sealed class FindMovedSectionHandler(IForumDb db, Viewer viewer) : IRequestHandler<FindMovedSection, string?>
{
    public Task<string?> Handle(FindMovedSection request, CancellationToken cancellationToken) =>
        db.Everything.SectionAddresses
            .Where(address => address.Slug == request.Slug)
            .Join(db.VisibleTo(viewer).Sections, address => address.SectionId, section => section.Id, (_, section) => section.Slug)
            .FirstOrDefaultAsync(cancellationToken);
}
