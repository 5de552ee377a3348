using System.Globalization;
using Forum.Application.Accounts;
using Forum.Infrastructure.Markup;

namespace Forum.Infrastructure.Security;

/// <summary>Reads the charter that an association edits: a text with its version above it.</summary>
public static class CharterFile
{
    private const string Fence = "---";

    /// <exception cref="FormatException">There is no title, version or date above the text: nobody could say what was accepted.</exception>
    public static Charter Read(string path, Uri publicUrl)
    {
        var lines = File.ReadAllLines(path);
        var end = Array.IndexOf(lines, Fence, 1);
        if (lines[0] != Fence || end < 0)
            throw new FormatException($"{path} does not begin with its version between two lines of {Fence}.");
        var head = lines[1..end].Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim().Trim('"'), StringComparer.Ordinal);
        string Of(string name) => head.TryGetValue(name, out var value) ? value : throw new FormatException($"{path} does not say its {name}.");
        var sheet = new ReferenceMarkup(publicUrl).Render(string.Join('\n', lines[(end + 1)..]));
        return new Charter(
            int.Parse(Of("version"), CultureInfo.InvariantCulture),
            Of("title"),
            DateOnly.ParseExact(Of("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            sheet.Html,
            [.. sheet.Contents.Select(heading => (heading.Anchor, heading.Text))]);
    }
}
