using Forum.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>Whether the viewer's form with this key became a post.</summary>
public sealed record WasSent(Guid SubmissionKey) : IRequest<bool>;

public sealed class WasSentHandler(IForumDb db, Viewer viewer) : IRequestHandler<WasSent, bool>
{
    public Task<bool> Handle(WasSent request, CancellationToken cancellationToken) =>
        db.OwnedBy(viewer).Posts.AnyAsync(post => post.SubmissionKey == request.SubmissionKey, cancellationToken);
}
