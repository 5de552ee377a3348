using Forum.Domain.IdentityLeaks;

namespace Forum.Domain.Tests.IdentityLeaks;

/// <summary>One line of a labelled set: the one kind that must be found, or none.</summary>
public sealed record LabelledSentence(LeakKind? Kind, LeakSeverity Severity, string Text);

internal static class LabelledSentences
{
    public static IReadOnlyList<LabelledSentence> Read(string name)
    {
        var assembly = typeof(LabelledSentences).Assembly;
        var resource = assembly.GetManifestResourceNames().Single(resource => resource.EndsWith(name, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    private static LabelledSentence Parse(string line)
    {
        var fields = line.Split('\t');
        var text = fields[2].Replace("\\n", "\n", StringComparison.Ordinal);
        return fields[0] == "silent"
            ? new LabelledSentence(null, LeakSeverity.Warning, text)
            : new LabelledSentence(Enum.Parse<LeakKind>(fields[0]), fields[1] == "hard" ? LeakSeverity.HardStop : LeakSeverity.Warning, text);
    }
}
