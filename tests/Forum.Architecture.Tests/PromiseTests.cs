using System.Text.RegularExpressions;

namespace Forum.Architecture.Tests;

public sealed partial class PromiseTests
{
    [Fact]
    public void Every_test_that_a_promise_names_exists()
    {
        var promised = Names().Matches(File.ReadAllText(Path.Combine(Sources.Root, "docs/promises.md"))).Select(name => name.Groups[1].Value).ToList();
        var tests = string.Join('\n', Sources.Of("tests").Select(file => file.Text));

        Assert.True(promised.Count > 20, "The promises were not found.");
        Assert.DoesNotContain(promised, name => !tests.Contains($" {name}(", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_promise_names_a_test()
    {
        var lines = File.ReadAllLines(Path.Combine(Sources.Root, "docs/promises.md")).Where(line => line.StartsWith("- ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches(Names(), line));
    }

    [GeneratedRegex("`([A-Z][A-Za-z0-9_]+)`")]
    private static partial Regex Names();
}
