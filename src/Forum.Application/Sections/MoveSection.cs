using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Sections;

/// <summary>Moves a section one place up or down among its neighbours.</summary>
public sealed record MoveSection(int SectionId, bool Up) : IRequest;

public sealed class MoveSectionHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<MoveSection>
{
    public Task Handle(MoveSection request, CancellationToken cancellationToken)
    {
        Refused.If(viewer.WhyNotAdminister());
        return db.Write(async token =>
        {
            var sections = db.VisibleTo(viewer).Sections;
            var moved = await sections.FirstOrDefaultAsync(section => section.Id == request.SectionId, token).OrNotFound();
            var neighbours = await sections.Where(section => section.ParentId == moved.ParentId).OrderBy(section => section.Position).ThenBy(section => section.Id).ToListAsync(token);
            var at = neighbours.IndexOf(moved);
            var to = request.Up ? at - 1 : at + 1;
            if (to < 0 || to >= neighbours.Count)
                return false;
            (neighbours[at], neighbours[to]) = (neighbours[to], neighbours[at]);
            // All are numbered again: sections made together may share a position.
            for (var position = 0; position < neighbours.Count; position++)
                neighbours[position].MoveTo(moved.ParentId, position);
            db.Add(new StaffAct(StaffActKind.MoveSection, viewer.MemberId, clock.GetUtcNow().UtcDateTime, moved.Id));
            await db.SaveChangesAsync(token);
            return true;
        }, cancellationToken);
    }
}
