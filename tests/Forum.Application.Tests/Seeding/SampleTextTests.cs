using Forum.Infrastructure.Seeding.Texts;
using Xunit;

namespace Forum.Application.Tests.Seeding;

public sealed class SampleTextTests
{
    private static readonly SampleTheme[] Themes = Enum.GetValues<SampleTheme>();

    private static readonly string[] Somebody = ["Ancolie", "petitpas22"];

    [Fact]
    public void The_same_seed_gives_the_same_texts_and_another_seed_gives_others()
    {
        Assert.Equal(Bodies(seed: 42, count: 300), Bodies(seed: 42, count: 300));
        Assert.NotEqual(Bodies(seed: 42, count: 300), Bodies(seed: 43, count: 300));
    }

    [Fact]
    public void Every_body_has_300_to_1500_characters_and_most_are_short()
    {
        var lengths = Bodies(seed: 1, count: 10_000).ConvertAll(body => body.Length);

        Assert.All(lengths, length => Assert.InRange(length, SampleText.MinLength, SampleText.MaxLength));
        Assert.InRange(lengths.Count(length => length < 700), 6_000, 9_500);
        Assert.InRange(lengths.Count(length => length > 1_000), 100, 2_500);
    }

    [Fact]
    public void Hardly_two_bodies_are_alike()
    {
        var bodies = Bodies(seed: 2, count: 10_000);

        Assert.InRange(bodies.Distinct(StringComparer.Ordinal).Count(), 9_990, 10_000);
    }

    [Fact]
    public void Titles_fit_a_line_and_about_half_the_topics_have_a_subtitle()
    {
        var text = new SampleText(new Random(3));
        var titles = Enumerable.Range(0, 5_000).Select(i => text.Title(Themes[i % Themes.Length])).ToList();
        var subtitles = Enumerable.Range(0, 5_000).Select(i => text.Subtitle(Themes[i % Themes.Length])).ToList();

        Assert.All(titles, title => Assert.InRange(title.Length, 10, 100));
        Assert.All(titles.Concat(subtitles.OfType<string>()), line => Assert.DoesNotMatch(@"[{}<>~|\n]|^\s|\s$", line));
        Assert.InRange(subtitles.Count(subtitle => subtitle is null), 2_300, 2_700);
    }

    [Fact]
    public void A_reply_to_a_quoted_post_begins_with_its_address_and_its_words()
    {
        var text = new SampleText(new Random(4));
        var quoted = new QuotedPost("Mistral-du-soir", 345, "Bonjour,\n\nHier soir j'ai traversé la fête sans y penser une seule fois. Quelle paix.");

        var reply = text.Reply(SampleTheme.AlcoholJourney, quoted, number: 9);

        Assert.StartsWith("> @Mistral-du-soir /p/345\n> Hier soir j'ai traversé la fête sans y penser une seule fois.\n\n", reply);
        Assert.DoesNotContain("> @", text.Reply(SampleTheme.AlcoholJourney, quoted: null, number: 9));
    }

    [Fact]
    public void Every_kind_of_markdown_appears_and_no_template_sign_is_left()
    {
        var bodies = Bodies(seed: 5, count: 10_000);

        foreach (var sign in new[] { "\n- ", "\n1. ", "**", "](/", "](https://", ":::cache ", "\n- [ ] ", "\n- [x] ", "\n|---|", "> @", "🌱" })
            Assert.InRange(bodies.Count(body => body.Contains(sign, StringComparison.Ordinal)), 20, 9_000);
        Assert.Contains(bodies, body => body.Contains("@petitpas22, ", StringComparison.Ordinal));
        Assert.All(bodies, body => Assert.DoesNotMatch(@"(?m)[{}<~]|^[^|\n]+\|| {2}|\n{3}| [,.]", body));
    }

    [Fact]
    public void There_are_more_than_250_sentences_with_slots()
    {
        var assembly = typeof(SampleText).Assembly;
        var lines = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Seeding.Texts.sample/", StringComparison.Ordinal))
            .SelectMany(name => new StreamReader(assembly.GetManifestResourceStream(name)!).ReadToEnd().Split('\n'))
            .ToList();

        Assert.True(lines.Count(line => line.EndsWith('.') && line.AsSpan().IndexOfAny('{', '<') >= 0) >= 250);
    }

    private static List<string> Bodies(int seed, int count)
    {
        var text = new SampleText(new Random(seed), Somebody);
        var bodies = new List<string>(count);
        for (var i = 0; i < count; i++)
        {
            var quoted = i > 0 && i % 7 == 0 ? new QuotedPost("Tilleul", i, bodies[i - 1]) : null;
            var theme = Themes[i % Themes.Length];
            bodies.Add(i % 13 == 0 ? text.OpeningPost(theme) : text.Reply(theme, quoted, number: i % 400));
        }

        return bodies;
    }
}
