using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Members;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Members;

/// <summary>A member's public face, for members.</summary>
public sealed record ShowProfile(string Pseudonym) : IRequest<ProfileView>
{
    public const int TopicsShown = 20;
}

/// <param name="Topics">Their topics that this viewer may read, latest first.</param>
public sealed record ProfileView(int MemberId, string Pseudonym, Role Role, string? VerifiedAs, DateTime? VerifiedAt, DateTime JoinedAt, IReadOnlyList<TopicLine> Topics);

public sealed class ShowProfileHandler(IForumDb db, Viewer viewer) : IRequestHandler<ShowProfile, ProfileView>
{
    public async Task<ProfileView> Handle(ShowProfile request, CancellationToken cancellationToken)
    {
        var visible = db.VisibleTo(viewer);
        var skeleton = Pseudonym.Skeleton(request.Pseudonym);
        var member = await visible.Members.AsNoTracking().FirstOrDefaultAsync(m => m.PseudonymSkeleton == skeleton, cancellationToken).OrNotFound();
        var topics = await visible.Topics.Where(topic => topic.AuthorId == member.Id)
            .ReadBy(viewer, db.OwnedBy(viewer))
            .OrderByDescending(row => row.Topic.CreatedAt)
            .Take(ShowProfile.TopicsShown)
            .AsLines().ToListAsync(cancellationToken);
        return new ProfileView(member.Id, member.Pseudonym, member.Role, member.VerifiedAs, member.VerifiedAt, member.JoinedAt, topics);
    }
}
