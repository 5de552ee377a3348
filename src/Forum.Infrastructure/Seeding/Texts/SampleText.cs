using System.Text;

namespace Forum.Infrastructure.Seeding.Texts;

/// <summary>
/// Invents what people write in a large forum: 300 to 1,500 characters a post, mostly short. The same <see cref="Random"/>
/// gives the same texts. Not for two threads at once.
/// </summary>
/// <param name="random">The only source of chance.</param>
/// <param name="mentionable">Pseudonyms that a post may mention; without them only the quoted author is ever mentioned.</param>
public sealed class SampleText(Random random, IReadOnlyList<string>? mentionable = null)
{
    public const int MinLength = 300;

    public const int MaxLength = 1_500;

    private static readonly Phrasebook Book = Phrasebook.French;

    private readonly StringBuilder _text = new(MaxLength * 2);

    private readonly SentenceDraw _draw = new(random);

    public string Title(SampleTheme theme) => Short(Book[theme].Titles);

    /// <summary>About half the topics have one.</summary>
    public string? Subtitle(SampleTheme theme) => random.Next(2) == 0 ? null : Short(Book[theme].Subtitles);

    public string OpeningPost(SampleTheme theme)
    {
        var voice = Begin();
        var phrases = Book[theme];
        Paragraph(Book.Shared.Greetings, voice);
        Sentence(phrases.Openings, voice);
        _draw.Fill(phrases.Any, Stage(phrases, random.Next(10) switch { < 7 => 1, < 9 => 20, _ => 400 }));
        return Finish(theme, voice);
    }

    /// <param name="theme">What the topic is about.</param>
    /// <param name="quoted">The post it answers, if it quotes one.</param>
    /// <param name="number">Its number in the topic, from 2: late replies speak from further down the road.</param>
    public string Reply(SampleTheme theme, QuotedPost? quoted, int number)
    {
        var voice = Begin();
        var phrases = Book[theme];
        if (quoted is not null)
            Quote(quoted, voice);
        else if (random.Next(3) == 0)
            Paragraph(Book.Shared.Greetings, voice);
        Mention(quoted, voice);

        var answers = quoted is not null || random.Next(10) < 6;
        if (answers)
        {
            Sentence(phrases.Answers, voice);
            _draw.Fill(phrases.Answers, phrases.Any, IsPersonal(theme) ? Book.Shared.Answers : []);
        }
        else
        {
            _draw.Fill(phrases.Any, Stage(phrases, number), IsPersonal(theme) ? Book.Shared.Any : []);
        }

        return Finish(theme, voice);
    }

    private static Template[] Stage(ThemePhrases phrases, int number) => number switch
    {
        <= 12 => phrases.Start,
        <= 120 => phrases.Middle,
        _ => phrases.Later,
    };

    // News and staff notes do not tell how somebody slept.
    private static bool IsPersonal(SampleTheme theme) => theme is not (SampleTheme.News or SampleTheme.Staff or SampleTheme.ForumLife);

    private Voice Begin()
    {
        _text.Clear();
        _draw.Forget();
        return new Voice(random, Feminine: random.Next(2) == 0);
    }

    private string Short(Template[] templates)
    {
        var voice = Begin();
        Sentence(templates, voice);
        return _text.ToString().TrimEnd();
    }

    private void Quote(QuotedPost quoted, Voice voice)
    {
        _text.Append("> @").Append(quoted.Pseudonym).Append(" /p/").Append(quoted.PostId)
            .Append("\n> ").Append(Excerpt.Of(quoted.Text, random)).Append("\n\n");
        Sentence(Book.Shared.AnswersToQuote, voice);
    }

    private void Mention(QuotedPost? quoted, Voice voice)
    {
        if (random.Next(8) != 0)
            return;
        var somebody = mentionable is { Count: > 0 } ? mentionable[random.Next(mentionable.Count)] : quoted?.Pseudonym;
        if (somebody is null)
            return;
        _text.Append('@').Append(somebody).Append(", ");
        Book.Shared.Mentions[random.Next(Book.Shared.Mentions.Length)].Write(_text, voice);
        _text.Append(' ');
    }

    private string Finish(SampleTheme theme, Voice voice)
    {
        // Squared chance: half of the posts stay under 550 characters and few come near the maximum.
        var chance = random.NextDouble();
        // The space after the last sentence is trimmed.
        var target = MinLength + 2 + (int)(chance * chance * 900);
        Prose(target / 2, voice);
        Ornament(theme, voice);
        Prose(target, voice);
        Optional(3, Book[theme].Questions, voice);
        Optional(2, Book.Shared.Closings, voice);
        return _text.ToString().TrimEnd();
    }

    private void Prose(int until, Voice voice)
    {
        var left = random.Next(2, 5);
        while (_text.Length < until && _draw.Next() is { } sentence)
        {
            sentence.WriteSentence(_text, voice);
            _text.Append(--left == 0 ? "\n\n" : " ");
            if (left == 0)
                left = random.Next(2, 5);
        }
    }

    private void Ornament(SampleTheme theme, Voice voice)
    {
        var phrases = Book[theme];
        var shared = Book.Shared;
        var chance = random.Next(200);
        if (chance >= 52)
            return;
        var start = _text.Length;
        var ornaments = new SampleOrnaments(random, _text);
        if (chance >= 36)
        {
            Sentence(phrases.Links.Length > 0 && random.Next(2) == 0 ? phrases.Links : shared.Links, voice);
            return;
        }

        EndParagraph();
        if (chance < 24)
            ornaments.List(phrases.ListIntros, phrases.ListItems, voice, marker: chance < 18 ? "- " : "1. ");
        else if (!IsPersonal(theme))
            _text.Length = start;
        else if (chance < 28)
            ornaments.List(shared.TaskIntros, shared.Tasks, voice, marker: "- [ ] ");
        else if (chance < 32)
            ornaments.Spoiler(shared.Spoilers[random.Next(shared.Spoilers.Length)], _draw.Next() ?? phrases.Any[0], voice);
        else if (theme is SampleTheme.IntakesAndSchedules or SampleTheme.AlcoholJourney)
            ornaments.Intakes(shared.TableIntros, voice);
        else
            ornaments.Week();
    }

    private void Optional(int oneIn, Template[] templates, Voice voice)
    {
        if (templates.Length == 0 || random.Next(oneIn) != 0)
            return;
        EndParagraph();
        var start = _text.Length;
        Sentence(templates, voice);
        if (_text.Length > MaxLength)
            _text.Length = start;
    }

    private void EndParagraph()
    {
        while (_text.Length > 0 && _text[^1] is ' ' or '\n')
            _text.Length--;
        if (_text.Length > 0)
            _text.Append("\n\n");
    }

    private void Paragraph(Template[] templates, Voice voice)
    {
        Sentence(templates, voice);
        EndParagraph();
    }

    private void Sentence(Template[] templates, Voice voice)
    {
        var template = templates[random.Next(templates.Length)];
        template.WriteSentence(_text, voice);
        _text.Append(' ');
        _draw.Avoid(template);
    }
}
