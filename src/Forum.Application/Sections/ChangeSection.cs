using FluentValidation;
using Forum.Application.Moderation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Sections;
using Forum.Domain.Text;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Sections;

/// <summary>Changes what a section is called, where it stands, who writes and who reads. Tightening it tightens its topics; widening it widens none.</summary>
public sealed record ChangeSection(
    int SectionId,
    string? Name,
    string? Slug,
    string? Description,
    PostingPolicy? Posting,
    Audience? WidestAudience,
    Audience? DefaultAudience,
    int? ParentId,
    string? Reason = null) : IRequest;

public sealed class ChangeSectionRules : AbstractValidator<ChangeSection>
{
    public ChangeSectionRules()
    {
        RuleFor(section => section.Name).SectionName();
        RuleFor(section => section.Slug).SectionSlug();
        RuleFor(section => section.Description).NoLongerThan(Section.MaxDescriptionLength);
        RuleFor(section => section.Posting).Chosen();
        RuleFor(section => section.WidestAudience).Chosen();
        RuleFor(section => section.DefaultAudience).Chosen();
        RuleFor(section => section.Reason).OptionalReason();
    }
}

public sealed class ChangeSectionHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<ChangeSection>
{
    public async Task Handle(ChangeSection request, CancellationToken cancellationToken)
    {
        Refused.If(viewer.WhyNotAdminister());
        try
        {
            await db.Write(async token =>
            {
                var section = await db.VisibleTo(viewer).Sections.FirstOrDefaultAsync(s => s.Id == request.SectionId, token).OrNotFound();
                Describe(section, request);
                await ChangeAddress(section, request, token);
                await MoveUnder(section, request, token);
                var tightens = Admit(section, request);
                await db.SaveChangesAsync(token);
                if (tightens)
                    await TightenTopicsOf(section, token);
                return true;
            }, cancellationToken);
        }
        catch (UniqueConflict)
        {
            throw FieldError.On(nameof(request.Slug), "SlugTaken");
        }
    }

    private void Describe(Section section, ChangeSection request)
    {
        var (name, description) = (CleanText.SingleLine(request.Name), CleanText.SingleLine(request.Description));
        if (name != section.Name || description != section.Description || request.Posting != section.Posting)
            Log(StaffActKind.ChangeSection, section, request, name == section.Name ? name : $"{section.Name} → {name}");
        section.Describe(name, description);
    }

    private async Task ChangeAddress(Section section, ChangeSection request, CancellationToken token)
    {
        var (before, slug) = (section.Slug, request.Slug!);
        if (slug == before)
            return;
        await db.MustBeFree(slug, section.Id, token);
        // Back to an address it once had: a current address leads nowhere else.
        await db.Everything.SectionAddresses.Where(address => address.Slug == slug).ExecuteDeleteAsync(token);
        db.Add(new SectionAddress(before, section.Id));
        section.ChangeSlug(slug);
        Log(StaffActKind.ChangeSectionAddress, section, request, $"/s/{before} → /s/{slug}");
    }

    private async Task MoveUnder(Section section, ChangeSection request, CancellationToken token)
    {
        if (request.ParentId == section.ParentId)
            return;
        var parent = await db.ParentOf(viewer, request.ParentId, section.Id, token);
        section.MoveTo(parent?.Id, await db.LastPositionUnder(parent?.Id, token) + 1);
        Log(StaffActKind.MoveSection, section, request, parent?.Name);
    }

    private bool Admit(Section section, ChangeSection request)
    {
        var (before, widest) = (section.WidestAudience, request.WidestAudience!.Value);
        SectionRules.MustAdmit(section.Kind, widest, request.DefaultAudience!.Value);
        if (widest != before || request.DefaultAudience != section.DefaultAudience)
            Log(widest < before ? StaffActKind.WidenSection : StaffActKind.TightenSection, section, request, $"{before}>{widest}");
        section.Admit(request.Posting!.Value, widest, request.DefaultAudience.Value);
        return widest > before;
    }

    private async Task TightenTopicsOf(Section section, CancellationToken token)
    {
        var widest = section.WidestAudience;
        await db.Everything.Topics.Where(topic => topic.SectionId == section.Id && topic.Audience < widest)
            .ExecuteUpdateAsync(topic => topic.SetProperty(t => t.Audience, widest), token);
        if (widest == Audience.Circle)
            await db.ForgetWhoLostSight(db.Everything.Topics.Where(topic => topic.SectionId == section.Id), token);
    }

    private void Log(StaffActKind kind, Section section, ChangeSection request, string? detail) =>
        db.Add(new StaffAct(kind, viewer.MemberId, clock.GetUtcNow().UtcDateTime, section.Id, detail: detail, reason: StaffReason.Of(request.Reason)));
}
