namespace Forum.Infrastructure.Seeding.Texts;

/// <summary>The sentences of the sample files, compiled once. It never changes after loading, so every thread may read it.</summary>
internal sealed class Phrasebook
{
    private readonly Dictionary<string, Template[]> _wordLists = new(StringComparer.Ordinal);

    private readonly Dictionary<SampleTheme, ThemePhrases> _themes = [];

    private Phrasebook()
    {
        var files = EmbeddedTexts.In("sample").ToDictionary(file => file.Name, file => Sections(file.Lines), StringComparer.Ordinal);
        var shared = files["commun"];
        foreach (var (name, lines) in files["mots"])
            _wordLists[name[1..]] = Compile(lines);
        Shared = new ThemePhrases(name => Compile(shared.GetValueOrDefault(name) ?? []));
        foreach (var theme in Enum.GetValues<SampleTheme>())
        {
            var own = files[theme.ToString()];
            _themes[theme] = new ThemePhrases(name => Compile(own.GetValueOrDefault(name) ?? []));
        }
    }

    public static Phrasebook French { get; } = new();

    public ThemePhrases Shared { get; }

    public IEnumerable<ThemePhrases> All => _themes.Values.Append(Shared);

    public ThemePhrases this[SampleTheme theme] => _themes[theme];

    private static Dictionary<string, List<string>> Sections(string[] lines)
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? current = null;
        foreach (var line in lines)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[' && line[^1] == ']')
                sections[line[1..^1]] = current = [];
            else
                (current ?? throw new FormatException($"A line stands before any section: {line}")).Add(line);
        }

        return sections;
    }

    private Template[] Compile(List<string> lines) => [.. lines.Select(line => Template.Parse(line, ListNamed))];

    private Template[] ListNamed(string name) =>
        _wordLists.TryGetValue(name, out var list) ? list : throw new FormatException($"No word list is named {name}.");
}

/// <summary>The sections of one sample file; one that the file leaves out is empty.</summary>
internal sealed class ThemePhrases(Func<string, Template[]> section)
{
    public Template[] Titles { get; } = section("titles");

    public Template[] Subtitles { get; } = section("subtitles");

    public Template[] Greetings { get; } = section("greetings");

    public Template[] Openings { get; } = section("openings");

    public Template[] Any { get; } = section("any");

    public Template[] Start { get; } = section("start");

    public Template[] Middle { get; } = section("middle");

    public Template[] Later { get; } = section("later");

    public Template[] Answers { get; } = section("answers");

    public Template[] AnswersToQuote { get; } = section("answers to a quote");

    public Template[] Mentions { get; } = section("mentions");

    public Template[] Links { get; } = section("links");

    public Template[] Questions { get; } = section("questions");

    public Template[] Closings { get; } = section("closings");

    public Template[] ListIntros { get; } = section("list intros");

    public Template[] ListItems { get; } = section("list items");

    public Template[] TaskIntros { get; } = section("task intros");

    public Template[] Tasks { get; } = section("tasks");

    public Template[] Spoilers { get; } = section("spoilers");

    public Template[] TableIntros { get; } = section("table intros");

    public IEnumerable<Template> Sentences =>
        [.. Greetings, .. Openings, .. Any, .. Start, .. Middle, .. Later, .. Answers, .. AnswersToQuote, .. Mentions, .. Links,
         .. Questions, .. Closings, .. ListIntros, .. ListItems, .. TaskIntros, .. Tasks, .. Spoilers, .. TableIntros];
}
