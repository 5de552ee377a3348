using System.Collections.Frozen;
using System.Reflection;

namespace Forum.Web.TagHelpers;

/// <summary>The icons of <c>client/icons</c>, embedded: a page needs no request for them, and no build tool.</summary>
public sealed class Icons
{
    private const string Prefix = "icons/";

    private readonly FrozenDictionary<string, string> icons = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Prefix.Length..^".svg".Length], Read, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">No such file stands in client/icons.</exception>
    public string this[string name] => icons[name];

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        var svg = reader.ReadToEnd();
        var inside = svg.IndexOf('>', StringComparison.Ordinal) + 1;
        return svg[inside..svg.LastIndexOf("</svg>", StringComparison.Ordinal)].Trim();
    }
}
