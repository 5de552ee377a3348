using FluentValidation;
using Forum.Application.Moderation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Sections;
using Forum.Domain.Text;
using MediatR;

namespace Forum.Application.Sections;

public sealed record CreateSection(
    string? Name,
    string? Slug,
    string? Description,
    SectionKind? Kind,
    PostingPolicy? Posting,
    Audience? WidestAudience,
    Audience? DefaultAudience,
    int? ParentId) : IRequest<int>;

public sealed class CreateSectionRules : AbstractValidator<CreateSection>
{
    public CreateSectionRules()
    {
        RuleFor(section => section.Name).SectionName();
        RuleFor(section => section.Slug).SectionSlug();
        RuleFor(section => section.Description).NoLongerThan(Section.MaxDescriptionLength);
        RuleFor(section => section.Kind).Chosen();
        RuleFor(section => section.Posting).Chosen();
        RuleFor(section => section.WidestAudience).Chosen();
        RuleFor(section => section.DefaultAudience).Chosen();
    }
}

public sealed class CreateSectionHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<CreateSection, int>
{
    /// <returns>The section's id.</returns>
    public async Task<int> Handle(CreateSection request, CancellationToken cancellationToken)
    {
        Refused.If(viewer.WhyNotAdminister());
        var (kind, widest, byDefault) = (request.Kind!.Value, request.WidestAudience!.Value, request.DefaultAudience!.Value);
        SectionRules.MustAdmit(kind, widest, byDefault);
        try
        {
            return await db.Write(async token =>
            {
                await db.MustBeFree(request.Slug!, ownId: 0, token);
                var parent = await db.ParentOf(viewer, request.ParentId, ownId: 0, token);
                var position = await db.LastPositionUnder(request.ParentId, token) + 1;
                var section = Section.Create(request.Slug!, CleanText.SingleLine(request.Name), CleanText.SingleLine(request.Description), kind, request.Posting!.Value, widest, byDefault, parent, position);
                db.Add(section);
                await db.SaveChangesAsync(token);
                db.Add(new StaffAct(StaffActKind.CreateSection, viewer.MemberId, clock.GetUtcNow().UtcDateTime, section.Id, detail: section.Name));
                await db.SaveChangesAsync(token);
                return section.Id;
            }, cancellationToken);
        }
        catch (UniqueConflict)
        {
            throw FieldError.On(nameof(request.Slug), "SlugTaken");
        }
    }
}
