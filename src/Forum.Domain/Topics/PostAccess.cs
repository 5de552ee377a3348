using System.Linq.Expressions;
using Forum.Domain.Access;

namespace Forum.Domain.Topics;

public static class PostAccess
{
    /// <summary>
    /// Which posts of a topic that the viewer already sees are shown to them: never ask it of posts of other topics.
    /// A removed post is shown as its tombstone; a held one to its author and to those who moderate.
    /// </summary>
    public static Expression<Func<Post, bool>> VisibleTo(Viewer viewer)
    {
        if (!viewer.IsMember)
            return post => post.State != PostState.Held;
        if (viewer.OverseesEverySection)
            return post => true;

        var me = viewer.MemberId;
        var overseen = viewer.OverseenSections;
        return post => post.State != PostState.Held || post.AuthorId == me || overseen.Contains(post.Topic!.SectionId);
    }
}
