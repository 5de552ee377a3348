using FluentValidation;
using Forum.Application.Moderation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Sections;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Sections;

/// <summary>Ends writing in a section; it stays there to be read.</summary>
public sealed record CloseSection(int SectionId, string? Reason) : IRequest;

public sealed record ReopenSection(int SectionId, string? Reason = null) : IRequest;

public sealed class CloseSectionRules : AbstractValidator<CloseSection>
{
    public CloseSectionRules() => RuleFor(act => act.Reason).RequiredReason();
}

public sealed class ReopenSectionRules : AbstractValidator<ReopenSection>
{
    public ReopenSectionRules() => RuleFor(act => act.Reason).OptionalReason();
}

public sealed class CloseSectionHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<CloseSection>, IRequestHandler<ReopenSection>
{
    public Task Handle(CloseSection request, CancellationToken cancellationToken) =>
        Change(request.SectionId, StaffActKind.CloseSection, request.Reason, section => section.ClosedAt is null, section => section.Close(clock.GetUtcNow().UtcDateTime), cancellationToken);

    public Task Handle(ReopenSection request, CancellationToken cancellationToken) =>
        Change(request.SectionId, StaffActKind.ReopenSection, request.Reason, section => section.ClosedAt is not null, section => section.Reopen(), cancellationToken);

    private Task Change(int sectionId, StaffActKind kind, string? reason, Func<Section, bool> isDue, Action<Section> change, CancellationToken cancellationToken)
    {
        Refused.If(viewer.WhyNotAdminister());
        return db.Write(async token =>
        {
            var section = await db.VisibleTo(viewer).Sections.FirstOrDefaultAsync(s => s.Id == sectionId, token).OrNotFound();
            if (!isDue(section))
                return false;
            change(section);
            db.Add(new StaffAct(kind, viewer.MemberId, clock.GetUtcNow().UtcDateTime, section.Id, reason: StaffReason.Of(reason)));
            await db.SaveChangesAsync(token);
            return true;
        }, cancellationToken);
    }
}
