using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Members;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Members;

/// <summary>Members whose pseudonym begins like this; without it, those who hold a role.</summary>
public sealed record FindMembers(string? Pseudonym) : IRequest<IReadOnlyList<MemberLine>>
{
    public const int Shown = 50;
}

public sealed record MemberLine(int Id, string Pseudonym, Role Role, bool OverseesEverySection, string? VerifiedAs, DateTime? VerifiedAt, DateTime JoinedAt);

public sealed record ShowMemberToAppoint(int MemberId) : IRequest<MemberToAppoint>;

/// <param name="Member">The member.</param>
/// <param name="Sections">The sections they were given.</param>
public sealed record MemberToAppoint(MemberLine Member, IReadOnlyList<int> Sections);

public sealed class FindMembersHandler(IForumDb db, Viewer viewer) : IRequestHandler<FindMembers, IReadOnlyList<MemberLine>>, IRequestHandler<ShowMemberToAppoint, MemberToAppoint>
{
    public async Task<IReadOnlyList<MemberLine>> Handle(FindMembers request, CancellationToken cancellationToken)
    {
        var skeleton = Domain.Members.Pseudonym.Skeleton(request.Pseudonym?.Trim() ?? "");
        var found = skeleton.Length == 0
            ? Members().Where(member => member.Role != Role.Member).OrderByDescending(member => member.Role).ThenBy(member => member.PseudonymSkeleton)
            : Members().Where(member => member.PseudonymSkeleton.StartsWith(skeleton)).OrderBy(member => member.PseudonymSkeleton);
        return await LinesOf(found).Take(FindMembers.Shown).ToListAsync(cancellationToken);
    }

    public async Task<MemberToAppoint> Handle(ShowMemberToAppoint request, CancellationToken cancellationToken)
    {
        var member = await LinesOf(Members().Where(member => member.Id == request.MemberId)).FirstOrDefaultAsync(cancellationToken).OrNotFound();
        return new MemberToAppoint(member, await db.Everything.SectionModerators.Where(given => given.MemberId == member.Id).Select(given => given.SectionId).ToListAsync(cancellationToken));
    }

    private IQueryable<Member> Members() => viewer.WhyNotAdminister() is null ? db.VisibleTo(viewer).Members : throw new NotFound();

    private static IQueryable<MemberLine> LinesOf(IQueryable<Member> members) =>
        members.Select(member => new MemberLine(member.Id, member.Pseudonym, member.Role, member.OverseesEverySection, member.VerifiedAs, member.VerifiedAt, member.JoinedAt));
}
