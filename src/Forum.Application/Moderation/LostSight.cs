using Forum.Domain.Access;
using Forum.Domain.Sections;
using Forum.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Moderation;

/// <summary>Losing access cleans up: who no longer sees a topic neither follows it nor keeps a place in it.</summary>
internal static class LostSight
{
    /// <summary>
    /// Asks <see cref="TopicAccess.VisibleTo"/> from the topic's side, for all members in one statement: a test holds the two together,
    /// persona by persona. Only a circle takes sight away from a member, so nothing else is asked.
    /// </summary>
    /// <param name="db">The database, in which the change was already saved.</param>
    /// <param name="topics">Those whose readers may have changed.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task ForgetWhoLostSight(this IForumDb db, IQueryable<Topic> topics, CancellationToken cancellationToken)
    {
        var all = db.Everything;
        var blind =
            from topic in topics.Where(topic => topic.Audience == Audience.Circle)
            from member in all.Members
            where topic.AuthorId != member.Id
                && !topic.Circle.Any(named => named.MemberId == member.Id)
                && !member.OverseesEverySection
                && !(member.Role == Role.Moderator
                    && (all.SectionModerators.Any(given => given.MemberId == member.Id && given.SectionId == topic.SectionId)
                        || all.Sections.Any(section => section.Id == topic.SectionId && section.Kind == SectionKind.Staff)))
            select new { TopicId = topic.Id, MemberId = member.Id };
        await all.Follows.Where(follow => blind.Any(b => b.TopicId == follow.TopicId && b.MemberId == follow.MemberId)).ExecuteDeleteAsync(cancellationToken);
        await all.ReadMarks.Where(mark => blind.Any(b => b.TopicId == mark.TopicId && b.MemberId == mark.MemberId)).ExecuteDeleteAsync(cancellationToken);
    }
}
