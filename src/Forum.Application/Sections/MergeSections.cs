using FluentValidation;
using Forum.Application.Moderation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Sections;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Sections;

/// <summary>Moves every topic of a section into another, where its address then leads. Audiences only tighten.</summary>
/// <param name="SectionId">The section that ends.</param>
/// <param name="Into">The one that takes its topics.</param>
/// <param name="Reason">Why.</param>
public sealed record MergeSections(int SectionId, int? Into, string? Reason) : IRequest;

public sealed class MergeSectionsRules : AbstractValidator<MergeSections>
{
    public MergeSectionsRules()
    {
        RuleFor(act => act.Into).NotNull().WithErrorCode("Unknown");
        RuleFor(act => act.Reason).RequiredReason();
    }
}

public sealed class MergeSectionsHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<MergeSections>
{
    public Task Handle(MergeSections request, CancellationToken cancellationToken)
    {
        Refused.If(viewer.WhyNotAdminister());
        return db.Write(async token =>
        {
            var sections = db.VisibleTo(viewer).Sections;
            var from = await sections.FirstOrDefaultAsync(section => section.Id == request.SectionId, token).OrNotFound();
            var into = await sections.FirstOrDefaultAsync(section => section.Id == request.Into && section.Id != from.Id, token) ?? throw FieldError.On(nameof(request.Into), "Unknown");
            if (await sections.AnyAsync(section => section.ParentId == from.Id, token))
                throw FieldError.On(nameof(request.Into), "HasSections");

            var now = clock.GetUtcNow().UtcDateTime;
            from.MergeInto(into, now);
            db.Add(new SectionAddress(from.Slug, into.Id));
            db.Add(new StaffAct(StaffActKind.MergeSections, viewer.MemberId, now, into.Id, detail: $"{from.Name} → {into.Name}", reason: StaffReason.Of(request.Reason)));
            await db.SaveChangesAsync(token);
            await MoveWhatPointsTo(from, into, token);
            return true;
        }, cancellationToken);
    }

    private async Task MoveWhatPointsTo(Section from, Section into, CancellationToken token)
    {
        var (all, widest) = (db.Everything, into.WidestAudience);
        await all.SectionAddresses.Where(address => address.SectionId == from.Id).ExecuteUpdateAsync(address => address.SetProperty(a => a.SectionId, into.Id), token);
        await all.Sections.Where(section => section.MergedIntoId == from.Id).ExecuteUpdateAsync(section => section.SetProperty(s => s.MergedIntoId, into.Id), token);
        await all.SectionModerators.Where(given => given.SectionId == from.Id).ExecuteDeleteAsync(token);
        var moved = all.Topics.Where(topic => topic.SectionId == into.Id);
        await all.Topics.Where(topic => topic.SectionId == from.Id).ExecuteUpdateAsync(topic => topic.SetProperty(t => t.SectionId, into.Id), token);
        await moved.Where(topic => topic.Audience < widest).ExecuteUpdateAsync(topic => topic.SetProperty(t => t.Audience, widest), token);
        await db.ForgetWhoLostSight(moved, token);
    }
}
