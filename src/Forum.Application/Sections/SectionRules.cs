using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Sections;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Sections;

/// <summary>What may stand in a section's name, description and address, and where it may stand, wherever it is typed.</summary>
internal static class SectionRules
{
    public static void SectionName<T>(this IRuleBuilderInitial<T, string?> rule) =>
        rule.Cascade(CascadeMode.Stop).Required().NoLongerThan(Section.MaxNameLength);

    public static void SectionSlug<T>(this IRuleBuilderInitial<T, string?> rule) =>
        rule.Cascade(CascadeMode.Stop).Required().NoLongerThan(Section.MaxSlugLength).Must(slug => Section.IsSlug(slug!)).WithErrorCode("NotSlug");

    /// <summary>Nothing chosen is an error, never a default: the default would be the widest.</summary>
    public static void Chosen<T, TEnum>(this IRuleBuilderInitial<T, TEnum?> rule)
        where TEnum : struct, Enum =>
        rule.Cascade(CascadeMode.Stop).NotNull().WithErrorCode("Unknown").IsInEnum().WithErrorCode("Unknown");

    /// <exception cref="ValidationException">The audiences do not go together, or not with this kind of section.</exception>
    public static void MustAdmit(SectionKind kind, Audience widest, Audience byDefault)
    {
        if (Section.FaultOf(kind, widest, byDefault) is not { } fault)
            return;
        throw FieldError.On(fault == AdmissionFault.DefaultIsWider ? "DefaultAudience" : "WidestAudience", fault.ToString());
    }

    /// <summary>An address once used leads to the same section for good: it is never given to another.</summary>
    /// <exception cref="ValidationException">Another section has it, or had it.</exception>
    public static async Task MustBeFree(this IForumDb db, string slug, int ownId, CancellationToken cancellationToken)
    {
        if (await db.Everything.Sections.AnyAsync(section => section.Slug == slug && section.Id != ownId, cancellationToken)
            || await db.Everything.SectionAddresses.AnyAsync(address => address.Slug == slug && address.SectionId != ownId, cancellationToken))
            throw FieldError.On("Slug", "SlugTaken");
    }

    /// <exception cref="ValidationException">There is no such section, it stands under another, or the section that goes under it has some of its own.</exception>
    public static async Task<Section?> ParentOf(this IForumDb db, Viewer viewer, int? parentId, int ownId, CancellationToken cancellationToken)
    {
        if (parentId is null)
            return null;
        var sections = db.VisibleTo(viewer).Sections;
        var parent = await sections.FirstOrDefaultAsync(section => section.Id == parentId, cancellationToken) ?? throw FieldError.On("ParentId", "Unknown");
        return parent.ParentId is null && parent.Id != ownId && (ownId == 0 || !await sections.AnyAsync(section => section.ParentId == ownId, cancellationToken))
            ? parent
            : throw FieldError.On("ParentId", "TooDeep");
    }

    public static async Task<int> LastPositionUnder(this IForumDb db, int? parentId, CancellationToken cancellationToken) =>
        await db.Everything.Sections.Where(section => section.ParentId == parentId).MaxAsync(section => (int?)section.Position, cancellationToken) ?? 0;
}
