using Forum.Application.Topics;
using Forum.Domain.Access;

namespace Forum.Testing;

/// <summary>Requests as a person would send them, with what a test does not care about filled in.</summary>
public static class New
{
    public static CreateTopic Topic(string title = "Un titre", string body = "Un premier message.", Audience audience = Audience.Open, string section = TestForum.OpenSection) =>
        new(section, title, Subtitle: null, body, audience, Guid.NewGuid());

    public static ReplyToTopic ReplyTo(int topicId, string body = "Une réponse.") => new(topicId, body, Guid.NewGuid());
}
