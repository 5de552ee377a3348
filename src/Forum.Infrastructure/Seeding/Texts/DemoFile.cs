using System.Globalization;

namespace Forum.Infrastructure.Seeding.Texts;

/// <summary>
/// Reads the demo's Markdown: "# title", then "key: value" lines, then posts that each begin with "=== Pseudonym | 812 j 21:14" or
/// "=== Pseudonym | 36 min". The files are read as one, in the order of their names, so a long topic runs on into the next file.
/// </summary>
internal static class DemoFile
{
    private static readonly string[] NoOne = [];

    public static IReadOnlyList<DemoTopic> Topics(IEnumerable<string> lines)
    {
        var topics = new List<DemoTopic>();
        List<string>? topic = null;
        foreach (var line in lines)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                AddTo(topics, topic);
                topic = [];
            }

            (topic ?? throw new FormatException($"A line stands before any title: {line}")).Add(line);
        }

        AddTo(topics, topic);
        return topics;
    }

    private static void AddTo(List<DemoTopic> topics, List<string>? lines)
    {
        if (lines is not null)
            topics.Add(Topic(lines));
    }

    private static DemoTopic Topic(List<string> lines)
    {
        var firstPost = lines.FindIndex(IsPost);
        var head = lines.Take(firstPost).Skip(1).Where(line => line.Length > 0)
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var state = head.GetValueOrDefault("état", "");
        return new DemoTopic(
            head["rubrique"],
            lines[0][2..],
            head.GetValueOrDefault("sous-titre"),
            Audience(head["lecture"]),
            state.Contains("épinglé", StringComparison.Ordinal),
            state.Contains("fermé", StringComparison.Ordinal),
            head.TryGetValue("cercle", out var circle) ? circle.Split(", ") : NoOne,
            [.. Posts(lines.Skip(firstPost))]);
    }

    private static DemoAudience Audience(string name) => name switch
    {
        "ouvert" => DemoAudience.Open,
        "hors moteurs" => DemoAudience.Unindexed,
        "membres" => DemoAudience.Members,
        "cercle" => DemoAudience.Circle,
        _ => throw new FormatException($"No audience is called {name}."),
    };

    private static bool IsPost(string line) => line.StartsWith("=== ", StringComparison.Ordinal);

    private static IEnumerable<DemoPost> Posts(IEnumerable<string> lines)
    {
        string? head = null;
        var body = new List<string>();
        foreach (var line in lines)
        {
            if (!IsPost(line))
            {
                body.Add(line);
                continue;
            }

            if (head is not null)
                yield return Post(head, body);
            head = line;
            body.Clear();
        }

        if (head is not null)
            yield return Post(head, body);
    }

    private static DemoPost Post(string head, List<string> body)
    {
        var bar = head.LastIndexOf('|');
        var author = head[4..bar].Trim();
        var when = head[(bar + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (daysAgo, minutes) = when switch
        {
            [var days, "j", var clock] => (Number(days), (int)TimeOnly.ParseExact(clock, "HH:mm", CultureInfo.InvariantCulture).ToTimeSpan().TotalMinutes),
            [var ago, "min"] => (0, Number(ago)),
            _ => throw new FormatException($"When was it written? {head}"),
        };
        return new DemoPost(author, daysAgo, minutes, string.Join('\n', body).Trim());
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
