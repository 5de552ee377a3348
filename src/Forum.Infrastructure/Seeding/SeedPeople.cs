using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Safety;
using Forum.Infrastructure.Seeding.Texts;

namespace Forum.Infrastructure.Seeding;

/// <summary>Who is in the seeded forum, by index in the order of joining; the id is the index + 1.</summary>
internal sealed class SeedPeople
{
    public const int Administrator = 0;

    public const int Moderator = 1;

    /// <summary>Index of member1: scripts sign in as member1 to member50.</summary>
    public const int FirstKnown = 2;

    private readonly DateTime[] joinedAt;

    private readonly string[] pseudonyms;

    private readonly Viewer[] viewers;

    public SeedPeople(SeedScale scale, DateTime begin, DateTime end)
    {
        Count = scale.Members;
        Known = Math.Min(50, Count - FirstKnown - 4);
        // A few dozen people begin a forum; the others come over the years.
        var founders = Math.Max(FirstKnown + Known, Count / 30);
        joinedAt = [.. Enumerable.Range(0, Count).Select(i => i < founders
            ? begin + TimeSpan.FromMinutes(i * 3.0)
            : begin + TimeSpan.FromDays(30) + (end - begin - TimeSpan.FromDays(31)) * ((double)(i - founders) / (Count - founders)))];
        pseudonyms = [.. Enumerable.Range(0, Count).Select(NewPseudonym)];
        viewers = [.. Enumerable.Range(0, Count).Select(AsViewer)];
    }

    public int Count { get; }

    /// <summary>How many of member1, member2, … there are.</summary>
    public int Known { get; }

    /// <summary>Moderators of sections, and as many clinicians.</summary>
    private int Badges => Math.Clamp(Count / 1500, 1, 6);

    public IEnumerable<int> Moderators => Enumerable.Range(FirstKnown + Known, Badges);

    public IEnumerable<int> Staff => [Administrator, Moderator, .. Moderators];

    public IEnumerable<int> KnownMembers => Enumerable.Range(FirstKnown, Known);

    public DateTime JoinedAt(int index) => joinedAt[index];

    /// <summary>How many had joined: those before this index.</summary>
    public int JoinedBy(DateTime instant) => Array.BinarySearch(joinedAt, instant) is var found && found >= 0 ? found + 1 : ~found;

    public Viewer this[int index] => viewers[index];

    public string Pseudonym(int index) => pseudonyms[index];

    public Member Member(int index)
    {
        var member = Domain.Members.Member.Join(Pseudonym(index), joinedAt[index]);
        if (RoleOf(index) == Role.Clinician)
            member.VerifyAsClinician("Compte d’essai", joinedAt[index]);
        else
            member.Appoint(RoleOf(index), everySection: index == Moderator);
        return member;
    }

    private string NewPseudonym(int index) => index switch
    {
        Administrator => "admin",
        Moderator => "moderator",
        _ when index < FirstKnown + Known => $"member{index - FirstKnown + 1}",
        _ => SamplePseudonyms.Pseudonym(index - FirstKnown - Known),
    };

    private Role RoleOf(int index) => index switch
    {
        Administrator => Role.Administrator,
        Moderator => Role.Moderator,
        _ when index - FirstKnown - Known is var badge && badge >= 0 && badge < Badges => Role.Moderator,
        _ when index - FirstKnown - Known is var badge && badge >= Badges && badge < 2 * Badges => Role.Clinician,
        _ => Role.Member,
    };

    // Known since ever: a link in a newcomer's post would otherwise wait for a moderator, and take no number.
    private Viewer AsViewer(int index) => new()
    {
        MemberId = index + 1,
        Pseudonym = Pseudonym(index),
        Role = RoleOf(index),
        JoinedAt = joinedAt[index],
        PostCount = NewcomerHold.KnownAfterPosts,
        OverseesEverySection = index is Administrator or Moderator,
    };
}
