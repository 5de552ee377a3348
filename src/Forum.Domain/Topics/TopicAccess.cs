using System.Linq.Expressions;
using Forum.Domain.Access;

namespace Forum.Domain.Topics;

public static class TopicAccess
{
    /// <summary>
    /// The one rule of who sees a topic. Lists, pages, search, feeds, mails and counts all filter by it; nothing restates it.
    /// </summary>
    public static Expression<Func<Topic, bool>> VisibleTo(Viewer viewer)
    {
        var readsUpTo = viewer.ReadsUpTo;
        if (!viewer.IsMember)
            return topic => topic.State == TopicState.Published && topic.Audience <= readsUpTo;
        if (viewer.OverseesEverySection)
            return topic => topic.State != TopicState.Merged;

        var me = viewer.MemberId;
        var overseen = viewer.OverseenSections;
        return topic =>
            (topic.State == TopicState.Published && (topic.Audience <= readsUpTo || topic.Circle.Any(named => named.MemberId == me)))
            || (topic.AuthorId == me && (topic.State == TopicState.Published || topic.State == TopicState.Held))
            || (overseen.Contains(topic.SectionId) && topic.State != TopicState.Merged);
    }
}
