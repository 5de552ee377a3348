using Forum.Infrastructure.Seeding.Texts;
using Xunit;

namespace Forum.Application.Tests.Seeding;

public sealed class DemoCommunityTests
{
    private static readonly DateTime Now = new(2026, 3, 5, 0, 5, 0, DateTimeKind.Utc);

    private static readonly string[] Sections =
    [
        "bienvenue", "presentations", "parcours-alcool", "parcours-alcool-discrets", "parcours-alcool-membres", "parcours-tca",
        "parcours-autres", "familles", "prises-et-horaires", "effets-indesirables", "medecins-et-ordonnances", "guide", "faq",
        "actualites", "vie-du-forum", "equipe",
    ];

    [Fact]
    public void It_has_the_announced_members_topics_and_posts()
    {
        Assert.Equal(14, DemoCommunity.Members.Count);
        Assert.InRange(DemoCommunity.Topics.Count, 24, 32);
        Assert.InRange(DemoCommunity.Topics.Sum(topic => topic.Posts.Count), 180, 220);
        Assert.Equal(Sections.Order(StringComparer.Ordinal), DemoCommunity.Topics.Select(topic => topic.Section).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetValues<DemoAudience>(), DemoCommunity.Topics.Select(topic => topic.Audience).Distinct().Order());
        Assert.Contains(DemoCommunity.Topics, topic => topic.IsPinned);
        Assert.Contains(DemoCommunity.Topics, topic => topic.IsClosed);
        Assert.Contains(DemoCommunity.Topics, topic => topic is { Section: "presentations", Posts.Count: 1 });
        Assert.Equal(3, DemoCommunity.Topics.Count(topic => topic.Section == "actualites"));
    }

    [Fact]
    public void The_staff_accounts_have_their_known_names()
    {
        Assert.Equal(DemoRole.Administrator, Assert.Single(DemoCommunity.Members, member => member.Account == "admin").Role);
        Assert.Equal(DemoRole.Moderator, Assert.Single(DemoCommunity.Members, member => member.Account == "moderator").Role);
        var clinician = Assert.Single(DemoCommunity.Members, member => member.Account == "docteur-demo");
        Assert.Equal(("Clinicienne-démo", DemoRole.Clinician), (clinician.Pseudonym, clinician.Role));
        Assert.Equal(14, DemoCommunity.Members.Select(member => SamplePseudonymTests.Folded(member.Pseudonym)).Distinct().Count());
    }

    [Fact]
    public void Whoever_writes_is_a_member_who_had_joined()
    {
        var joined = DemoCommunity.Members.ToDictionary(member => member.Pseudonym, member => member.JoinedDaysAgo);

        Assert.All(DemoCommunity.Topics.SelectMany(topic => topic.Posts), post => Assert.True(joined[post.Author] >= post.DaysAgo, post.Body));
        Assert.All(DemoCommunity.Topics.SelectMany(topic => topic.Circle), pseudonym => Assert.Contains(pseudonym, joined.Keys));
    }

    [Fact]
    public void Only_a_circle_names_its_readers_and_only_they_and_the_author_write_in_it()
    {
        Assert.All(DemoCommunity.Topics, topic => Assert.Equal(topic.Audience == DemoAudience.Circle, topic.Circle.Count > 0));
        Assert.All(
            DemoCommunity.Topics.Where(topic => topic.Audience == DemoAudience.Circle),
            topic => Assert.All(topic.Posts, post => Assert.Contains(post.Author, topic.Circle.Append(topic.Author))));
    }

    [Fact]
    public void Posts_follow_each_other_in_the_past_whatever_the_hour_of_seeding()
    {
        foreach (var now in new[] { Now, Now.AddHours(12), Now.AddHours(23.9) })
        {
            Assert.All(DemoCommunity.Topics, topic =>
            {
                var times = topic.Posts.Select(post => post.At(now)).ToList();
                Assert.Equal(times.Order(), times);
                Assert.True(times[^1] < now);
            });
        }
    }

    [Fact]
    public void One_journey_has_more_than_65_posts_over_more_than_two_years()
    {
        var journey = Assert.Single(DemoCommunity.Topics, topic => topic.Posts.Count > 65);

        Assert.Equal("parcours-alcool", journey.Section);
        Assert.InRange(journey.Posts[0].DaysAgo - journey.Posts[^1].DaysAgo, 731, 1_500);
    }

    [Fact]
    public void A_quote_repeats_words_of_the_post_and_the_author_it_names()
    {
        var quotes = 0;
        foreach (var topic in DemoCommunity.Topics)
        {
            foreach (var post in topic.Posts)
            {
                foreach (var number in post.QuotedNumbers)
                {
                    quotes++;
                    var lines = post.Body.Split('\n');
                    var first = Array.FindIndex(lines, line => line.EndsWith($"/p/#{number}", StringComparison.Ordinal));
                    Assert.Equal($"> @{topic.Posts[number - 1].Author} /p/#{number}", lines[first]);
                    Assert.Contains(lines[first + 1][2..], topic.Posts[number - 1].Body);
                }
            }
        }

        Assert.InRange(quotes, 4, 20);
    }

    [Fact]
    public void A_quote_receives_the_address_of_the_post_once_that_is_known()
    {
        var post = new DemoPost("Orée", 3, 600, "> @Ancolie /p/#2\n> Oui.\n\nMerci.");

        Assert.Equal("> @Ancolie /p/902\n> Oui.\n\nMerci.", post.BodyWith(number => 900 + number));
    }

    [Fact]
    public void Every_kind_of_markdown_appears()
    {
        var bodies = DemoCommunity.Topics.SelectMany(topic => topic.Posts).Select(post => post.Body).ToList();

        foreach (var sign in new[] { "\n- ", "\n1. ", "**", ":::cache ", "|---|", "- [x] ", "](/help)", "](https://", " @" })
            Assert.Contains(bodies, body => body.Contains(sign, StringComparison.Ordinal));
        Assert.All(bodies, body => Assert.InRange(body.Length, 20, 3_000));
    }
}
