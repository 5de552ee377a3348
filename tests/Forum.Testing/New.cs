using Forum.Application.Accounts;
using Forum.Application.Topics;
using Forum.Domain.Access;

namespace Forum.Testing;

/// <summary>Requests as a person would send them, with what a test does not care about filled in.</summary>
public static class New
{
    public static CreateTopic Topic(string title = "Un titre", string body = "Un premier message.", Audience audience = Audience.Open, string section = TestForum.OpenSection) =>
        new(section, title, Subtitle: null, body, audience, Guid.NewGuid());

    public const string Password = "quatre mots sans rapport";

    public static RegisterMember Registration(string pseudonym = "Ancolie", string password = Password, string? email = null) =>
        new(pseudonym, password, email, Adult: true, Charter: true);

    public static ReplyToTopic ReplyTo(int topicId, string body = "Une réponse.") => new(topicId, body, Guid.NewGuid());
}
