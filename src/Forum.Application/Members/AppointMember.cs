using FluentValidation;
using Forum.Application.Moderation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Moderation;
using Forum.Domain.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Members;

/// <summary>Gives a member a role, or takes it back. It counts from their next page on.</summary>
/// <param name="MemberId">The member.</param>
/// <param name="Role">What they become.</param>
/// <param name="EverySection">Whether a moderator keeps every section.</param>
/// <param name="Sections">Otherwise, those they keep.</param>
/// <param name="VerifiedAs">What was checked of a clinician; said on their profile.</param>
/// <param name="Reason">Why.</param>
public sealed record AppointMember(int MemberId, Role? Role, bool EverySection = false, IReadOnlyList<int>? Sections = null, string? VerifiedAs = null, string? Reason = null) : IRequest;

public sealed class AppointMemberRules : AbstractValidator<AppointMember>
{
    public AppointMemberRules()
    {
        RuleFor(act => act.Role).Cascade(CascadeMode.Stop).NotNull().WithErrorCode("Unknown").IsInEnum().WithErrorCode("Unknown");
        RuleFor(act => act.VerifiedAs).Cascade(CascadeMode.Stop).Required().NoLongerThan(Member.MaxVerifiedAsLength).When(act => act.Role == Role.Clinician);
        RuleFor(act => act.Sections).Must(sections => sections is { Count: > 0 }).WithErrorCode("NoSection").When(act => act is { Role: Role.Moderator, EverySection: false });
        RuleFor(act => act.Reason).OptionalReason();
    }
}

public sealed class AppointMemberHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<AppointMember>
{
    public Task Handle(AppointMember request, CancellationToken cancellationToken)
    {
        Refused.If(viewer.WhyNotAdminister());
        return db.Write(async token =>
        {
            await KeepAnAdministrator(request, token);
            var member = await db.VisibleTo(viewer).Members.FirstOrDefaultAsync(m => m.Id == request.MemberId, token).OrNotFound();
            var now = clock.GetUtcNow().UtcDateTime;
            var (before, role) = (member.Role, request.Role!.Value);
            if (role == Role.Clinician)
                member.VerifyAsClinician(CleanText.SingleLine(request.VerifiedAs), now);
            else
                member.Appoint(role, request.EverySection);
            var sections = await GiveSections(member, request, token);
            db.Add(new StaffAct(StaffActKind.AppointMember, viewer.MemberId, now, memberId: member.Id, detail: $"{before}>{role}{(sections.Count > 0 ? ": " + string.Join(", ", sections) : "")}", reason: StaffReason.Of(request.Reason)));
            await db.SaveChangesAsync(token);
            await db.ForgetWhoLostSight(FollowedBy(member.Id), token);
            return true;
        }, cancellationToken);
    }

    /// <summary>The rows of the administrators are locked first: two of them who step down at the same instant cannot both be the last but one.</summary>
    private async Task KeepAnAdministrator(AppointMember request, CancellationToken token)
    {
        var administrators = db.VisibleTo(viewer).Members.Where(member => member.Role == Role.Administrator);
        await administrators.ExecuteUpdateAsync(member => member.SetProperty(m => m.Role, Role.Administrator), token);
        var ids = await administrators.Select(member => member.Id).ToListAsync(token);
        Refused.If(!ids.Contains(viewer.MemberId) ? new Denial(DenialReason.NotAdministrator)
            : ids is [var last] && last == request.MemberId && request.Role != Role.Administrator ? new Denial(DenialReason.LastAdministrator)
            : null);
    }

    private async Task<IReadOnlyList<string>> GiveSections(Member member, AppointMember request, CancellationToken token)
    {
        await db.Everything.SectionModerators.Where(given => given.MemberId == member.Id).ExecuteDeleteAsync(token);
        if (request is not { Role: Role.Moderator, EverySection: false, Sections: { } chosen })
            return [];
        var sections = await db.VisibleTo(viewer).Sections.Where(section => chosen.Contains(section.Id)).OrderBy(section => section.Position).ToListAsync(token);
        if (sections.Count == 0)
            throw FieldError.On(nameof(request.Sections), "NoSection");
        foreach (var section in sections)
            db.Add(new SectionModerator(member.Id, section.Id));
        return [.. sections.Select(section => section.Name)];
    }

    private IQueryable<Domain.Topics.Topic> FollowedBy(int memberId)
    {
        var all = db.Everything;
        return all.Topics.Where(topic => all.Follows.Any(follow => follow.MemberId == memberId && follow.TopicId == topic.Id) || all.ReadMarks.Any(mark => mark.MemberId == memberId && mark.TopicId == topic.Id));
    }
}
