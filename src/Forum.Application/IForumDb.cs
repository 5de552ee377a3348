using Forum.Domain.Access;
using Forum.Domain.Consent;
using Forum.Domain.Members;
using Forum.Domain.Moderation;
using Forum.Domain.Sections;
using Forum.Domain.Topics;

namespace Forum.Application;

/// <summary>
/// The database, through three doors. What a person reads comes through <see cref="VisibleTo"/>, what is theirs alone through
/// <see cref="OwnedBy"/>; <see cref="Everything"/> is for the few places that a test names, each with its reason.
/// </summary>
public interface IForumDb
{
    VisibleContent VisibleTo(Viewer viewer);

    OwnedRows OwnedBy(Viewer viewer);

    AllRows Everything { get; }

    void Add(object entity);

    void Remove(object entity);

    /// <exception cref="UniqueConflict">A unique index refused a row.</exception>
    Task SaveChangesAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Runs the work in one short write transaction, after the writers that came before it. It may run again after a passing fault, from the start.
    /// </summary>
    /// <exception cref="UniqueConflict">A unique index refused a row.</exception>
    Task<T> Write<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken);
}

/// <summary>What a viewer may read. Each set is built on the one above it and never restates its rule.</summary>
public sealed class VisibleContent(AllRows all, Viewer viewer)
{
    public IQueryable<Section> Sections => all.Sections.Where(SectionAccess.VisibleTo(viewer));

    public IQueryable<Topic> Topics => all.Topics.Where(TopicAccess.VisibleTo(viewer));

    /// <summary>
    /// Where the topics that they read stand. Somebody who was named in a topic of a staff room learns the room's name from it, and no more of the room.
    /// </summary>
    public IQueryable<Section> SectionsOfTopics => all.Sections.Where(section => Topics.Any(topic => topic.SectionId == section.Id));

    public IQueryable<Post> Posts => all.Posts.Where(PostAccess.VisibleTo(viewer)).Where(post => Topics.Any(topic => topic.Id == post.TopicId));

    public IQueryable<TopicMonth> Months => all.Months.Where(month => Topics.Any(topic => topic.Id == month.TopicId));

    public IQueryable<PostRevision> Revisions => all.Revisions.Where(revision => Posts.Any(post => post.Id == revision.PostId));

    /// <summary>Profiles are for members: a guest sees none.</summary>
    public IQueryable<Member> Members => all.Members.Where(_ => viewer.MemberId != 0);

    /// <summary>The staff's log, for the staff.</summary>
    public IQueryable<StaffAct> StaffActs => all.StaffActs.Where(_ => viewer.Role == Role.Moderator || viewer.Role == Role.Administrator);
}

/// <summary>What belongs to a viewer alone. A guest owns nothing.</summary>
public sealed class OwnedRows(AllRows all, Viewer viewer)
{
    public IQueryable<Draft> Drafts => all.Drafts.Where(draft => draft.MemberId == viewer.MemberId);

    public IQueryable<ReadMark> ReadMarks => all.ReadMarks.Where(mark => mark.MemberId == viewer.MemberId);

    public IQueryable<Follow> Follows => all.Follows.Where(follow => follow.MemberId == viewer.MemberId);

    public IQueryable<Session> Sessions => all.Sessions.Where(session => session.MemberId == viewer.MemberId);

    public IQueryable<RecoveryCode> RecoveryCodes => all.RecoveryCodes.Where(code => code.MemberId == viewer.MemberId);

    public IQueryable<GivenConsent> Consents => all.Consents.Where(consent => consent.MemberId == viewer.MemberId);

    public IQueryable<Member> Self => all.Members.Where(member => member.Id == viewer.MemberId);

    /// <summary>The viewer's own posts, wherever they stand: a form sent twice is recognised by its key.</summary>
    public IQueryable<Post> Posts => all.Posts.Where(post => post.AuthorId == viewer.MemberId);
}

/// <summary>Every row, whoever asks.</summary>
public sealed class AllRows(IRows rows)
{
    public IQueryable<Section> Sections => rows.Of<Section>();

    public IQueryable<SectionAddress> SectionAddresses => rows.Of<SectionAddress>();

    public IQueryable<Topic> Topics => rows.Of<Topic>();

    public IQueryable<TopicMonth> Months => rows.Of<TopicMonth>();

    public IQueryable<Post> Posts => rows.Of<Post>();

    public IQueryable<PostRevision> Revisions => rows.Of<PostRevision>();

    public IQueryable<Mention> Mentions => rows.Of<Mention>();

    public IQueryable<Quote> Quotes => rows.Of<Quote>();

    public IQueryable<Draft> Drafts => rows.Of<Draft>();

    public IQueryable<ReadMark> ReadMarks => rows.Of<ReadMark>();

    public IQueryable<Follow> Follows => rows.Of<Follow>();

    public IQueryable<Member> Members => rows.Of<Member>();

    public IQueryable<Session> Sessions => rows.Of<Session>();

    public IQueryable<SectionModerator> SectionModerators => rows.Of<SectionModerator>();

    public IQueryable<RecoveryCode> RecoveryCodes => rows.Of<RecoveryCode>();

    public IQueryable<GivenConsent> Consents => rows.Of<GivenConsent>();

    public IQueryable<StaffAct> StaffActs => rows.Of<StaffAct>();
}

/// <summary>Where rows come from: the DbContext, which Application does not know.</summary>
public interface IRows
{
    IQueryable<T> Of<T>()
        where T : class;
}
