using Forum.Domain.Members;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Accounts;

internal static class OpenSessionExtensions
{
    /// <summary>Opens a session in the caller's transaction. Sessions that ended, of anybody, go on the way: no job has to remember them.</summary>
    public static async Task<Session> OpenSession(this IForumDb db, int memberId, bool shared, DateTime now, CancellationToken cancellationToken)
    {
        await db.Everything.Sessions.Where(session => session.EndsAt <= now).ExecuteDeleteAsync(cancellationToken);
        var session = new Session(Guid.NewGuid(), memberId, shared, now);
        db.Add(session);
        return session;
    }

    /// <summary>Whoever is signed in as this member no longer is.</summary>
    public static Task<int> EndSessionsOf(this IForumDb db, int memberId, Guid except, CancellationToken cancellationToken) =>
        db.Everything.Sessions.Where(session => session.MemberId == memberId && session.Id != except).ExecuteDeleteAsync(cancellationToken);
}
