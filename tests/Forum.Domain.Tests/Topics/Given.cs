using Forum.Domain.Access;
using Forum.Domain.Sections;
using Forum.Domain.Topics;

namespace Forum.Domain.Tests.Topics;

/// <summary>People, places and texts that the rules of topics are tried on. Nothing is stored: every section has the id 0.</summary>
internal static class Given
{
    public static readonly DateTime Now = new(2026, 11, 22, 18, 0, 0, DateTimeKind.Utc);

    public static readonly Viewer Author = new() { MemberId = 1, Pseudonym = "Ancolie", PostCount = 10 };

    public static readonly Viewer Stranger = new() { MemberId = 2, Pseudonym = "Mistral", PostCount = 10 };

    public static readonly Viewer Suspended = Author with { SuspendedUntil = Now.AddDays(1) };

    public static readonly Viewer Moderator = new() { MemberId = 3, Role = Role.Moderator, OverseenSections = [0] };

    public static readonly Viewer ModeratorElsewhere = new() { MemberId = 4, Role = Role.Moderator, OverseenSections = [99], PostCount = 10 };

    public static readonly Viewer Administrator = new() { MemberId = 5, Role = Role.Administrator, OverseesEverySection = true };

    public static readonly Viewer Newcomer = new() { MemberId = 6, PostCount = 0 };

    public static Section Section(SectionKind kind = SectionKind.Discussion, PostingPolicy posting = PostingPolicy.Members, Audience widest = Audience.Open, Audience? byDefault = null) =>
        Domain.Sections.Section.Create("entraide", "Entraide", "", kind, posting, widest, byDefault ?? widest, parent: null, position: 0);

    public static PostText Words(string words = "Bonjour", bool links = false, int[]? mentions = null, int[]? quotes = null) =>
        new(words, $"<p>{words}</p>", words, MarkupVersion: 1, links, mentions ?? [], quotes ?? []);

    /// <summary>The opening post, which holds its topic.</summary>
    public static Post Opening(Viewer? author = null, PostText? text = null, Audience audience = Audience.Open, Section? section = null) =>
        Topic.Open(section ?? Section(), author ?? Author, "Un titre", null, audience, text ?? Words(), Guid.NewGuid(), Now);

    public static Topic ATopic(Viewer? author = null) => Opening(author).Topic!;

    public static Post Reply(this Topic topic, Viewer author, DateTime? at = null, PostText? text = null) =>
        topic.Reply(Section(), author, text ?? Words(), Guid.NewGuid(), at ?? Now);

    public static Denial Refusal(Action act) => Assert.Throws<Refused>(act).Denial;
}
