using System.Text.RegularExpressions;

namespace Forum.Architecture.Tests;

/// <summary>The source files of the checkout that is being tested.</summary>
internal static partial class Sources
{
    public static string Root { get; } = FindRoot();

    public static IEnumerable<(string Path, string Text)> Of(string folder, string pattern = "*.cs") =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/node_modules/", StringComparison.Ordinal))
            .Select(path => (path, File.ReadAllText(Path.Combine(Root, path))));

    /// <summary>The code alone: what a comment says breaks no rule.</summary>
    public static string WithoutComments(string text) => Comments().Replace(text, "");

    [GeneratedRegex(@"//[^\n]*|@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comments();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BacloForum.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("These tests read the sources: run them in a checkout.");
    }
}
