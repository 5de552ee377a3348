using Forum.Application.Members;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Testing;

namespace Forum.Application.Tests.Members;

public sealed class ShowProfileTests
{
    [Theory, OnEachDatabase]
    public async Task A_profile_is_for_members_however_they_type_the_name(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var shown = await forum.HasMember("Éloïse-84");
        var reader = await forum.HasMember("Mistral");

        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(Viewer.Guest, new ShowProfile("Éloïse-84")));
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(reader, new ShowProfile("Personne")));
        foreach (var typed in new[] { "Éloïse-84", "eloise84" })
            Assert.Equal((shown.MemberId, "Éloïse-84"), ((await forum.SendAs(reader, new ShowProfile(typed))).MemberId, (await forum.SendAs(reader, new ShowProfile(typed))).Pseudonym));
    }

    [Theory, OnEachDatabase]
    public async Task A_profile_lists_the_topics_that_its_reader_may_read(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var other = await forum.HasMember("Mistral");
        var open = (await forum.SendAs(author, New.Topic())).TopicId;
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        var circle = (await forum.SendAs(author, New.Topic(audience: Audience.Circle))).TopicId;
        await forum.SendAs(other, New.Topic());

        Assert.Equal([circle, open], await Listed(author));
        Assert.Equal([open], await Listed(other));

        async Task<IEnumerable<int>> Listed(Viewer reader) => (await forum.SendAs(reader, new ShowProfile("Ancolie"))).Topics.Select(line => line.Id);
    }
}
