using System.Reflection;

namespace Forum.Infrastructure.Seeding.Texts;

/// <summary>The text files beside this one, compiled into the assembly so that a published forum can still fill a demo.</summary>
internal static class EmbeddedTexts
{
    private static readonly Assembly Assembly = typeof(EmbeddedTexts).Assembly;

    /// <param name="folder">"sample" or "demo".</param>
    /// <returns>The lines of each file, by file name, in the order of the names.</returns>
    public static IEnumerable<(string Name, string[] Lines)> In(string folder)
    {
        var prefix = $"Seeding.Texts.{folder}/";
        return Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (Path.GetFileNameWithoutExtension(name[prefix.Length..]), Read(name)));
    }

    private static string[] Read(string resource)
    {
        using var stream = Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return FrenchTypography.Apply(reader.ReadToEnd().ReplaceLineEndings("\n")).Split('\n');
    }
}
