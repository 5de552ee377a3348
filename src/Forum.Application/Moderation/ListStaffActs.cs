using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Moderation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Moderation;

/// <summary>The staff's log, latest first, for the staff.</summary>
/// <param name="Before">Only lines older than this one: a page is a range of ids, so that the oldest costs what the newest does.</param>
/// <param name="Kind">Only acts of this kind.</param>
/// <param name="Actor">Only acts of the member with this pseudonym.</param>
public sealed record ListStaffActs(int? Before = null, StaffActKind? Kind = null, string? Actor = null) : IRequest<StaffLog>
{
    public const int PerPage = 50;
}

public sealed record StaffLog(IReadOnlyList<StaffLogLine> Lines, bool HasMore);

/// <param name="Id">The line.</param>
/// <param name="Kind">What was done.</param>
/// <param name="At">UTC.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="TopicId">To which topic.</param>
/// <param name="TopicTitle">Its title; null where this reader may not see the topic.</param>
/// <param name="PostId">To which post.</param>
/// <param name="Section">To which section, or in which.</param>
/// <param name="Member">To whom.</param>
/// <param name="Detail">See <see cref="StaffAct.Detail"/>; null where this reader may not see the topic.</param>
/// <param name="Reason">Why.</param>
public sealed record StaffLogLine(int Id, StaffActKind Kind, DateTime At, string Actor, int? TopicId, string? TopicTitle, int? PostId, string? Section, string? Member, string? Detail, string? Reason);

public sealed class ListStaffActsHandler(IForumDb db, Viewer viewer) : IRequestHandler<ListStaffActs, StaffLog>
{
    public async Task<StaffLog> Handle(ListStaffActs request, CancellationToken cancellationToken)
    {
        if (!viewer.IsStaff)
            throw new NotFound();
        var visible = db.VisibleTo(viewer);
        var acts = visible.StaffActs;
        if (request.Before is { } before)
            acts = acts.Where(act => act.Id < before);
        if (request.Kind is { } kind)
            acts = acts.Where(act => act.Kind == kind);
        if (request.Actor is { Length: > 0 } pseudonym)
        {
            var skeleton = Pseudonym.Skeleton(pseudonym);
            acts = acts.Where(act => visible.Members.Any(member => member.Id == act.ActorId && member.PseudonymSkeleton == skeleton));
        }

        var lines = await acts
            .OrderByDescending(act => act.Id)
            .Take(ListStaffActs.PerPage + 1)
            .Select(act => new StaffLogLine(
                act.Id,
                act.Kind,
                act.At,
                visible.Members.Where(member => member.Id == act.ActorId).Select(member => member.Pseudonym).First(),
                act.TopicId,
                visible.Topics.Where(topic => topic.Id == act.TopicId).Select(topic => topic.Title).FirstOrDefault(),
                act.PostId,
                visible.Sections.Where(section => section.Id == act.SectionId).Select(section => section.Name).FirstOrDefault(),
                visible.Members.Where(member => member.Id == act.MemberId).Select(member => member.Pseudonym).FirstOrDefault(),
                act.TopicId == null || visible.Topics.Any(topic => topic.Id == act.TopicId) ? act.Detail : null,
                act.Reason))
            .ToListAsync(cancellationToken);
        return new StaffLog(lines.Count > ListStaffActs.PerPage ? lines[..ListStaffActs.PerPage] : lines, lines.Count > ListStaffActs.PerPage);
    }
}
