using Forum.Web.Commands;

namespace Forum.Web.Tests.Commands;

/// <summary>The console is the process's own: these tests take it in turn.</summary>
[Collection("console")]
public sealed class SeedCommandTests : IDisposable
{
    private readonly string data = Path.Combine(Path.GetTempPath(), "bacloforum-tests", Guid.NewGuid().ToString("N"));

    public SeedCommandTests() => Environment.SetEnvironmentVariable("Forum__DataDirectory", data);

    [Theory]
    [InlineData("--topics cannot exceed --posts", "--topics", "20", "--posts", "10", "--longest", "1", "--password", "long enough")]
    [InlineData("--topics must be at least 1", "--topics", "-3", "--password", "long enough")]
    [InlineData("--longest must be smaller than --posts", "--topics", "5", "--posts", "10", "--longest", "10", "--password", "long enough")]
    [InlineData("--password needs at least 10 characters", "--topics", "3", "--posts", "12", "--longest", "5", "--members", "12")]
    [InlineData("--password needs at least 10 characters", "--topics", "3", "--posts", "12", "--longest", "5", "--members", "12", "--password", "short")]
    [InlineData("many", "--topics", "many", "--password", "long enough")]
    public async Task A_bad_argument_gets_one_line_and_exit_code_2_and_leaves_no_database(string expected, params string[] arguments)
    {
        var (code, said) = await Seed(arguments);

        Assert.Equal(2, code);
        Assert.Contains(expected, Assert.Single(said.Trim().Split('\n')));
        Assert.False(File.Exists(Path.Combine(data, "forum.db")));
    }

    [Fact]
    public async Task Good_arguments_fill_a_forum_once_and_the_second_time_gets_one_line()
    {
        string[] arguments = ["--topics", "3", "--posts", "12", "--longest", "5", "--members", "12", "--password", "long enough"];

        var first = await Seed(arguments);
        var second = await Seed(arguments);

        Assert.Equal((0, ""), first);
        Assert.Equal(2, second.Code);
        Assert.Contains("has members already", Assert.Single(second.Said.Trim().Split('\n')));
        Assert.True(File.Exists(Path.Combine(data, "forum.db")));
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("Forum__DataDirectory", null);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(data))
            Directory.Delete(data, recursive: true);
    }

    private static async Task<(int Code, string Said)> Seed(string[] arguments)
    {
        var before = Console.Error;
        await using var said = new StringWriter();
        Console.SetError(said);
        try
        {
            return (await ForumCommands.Run(["seed", .. arguments]), said.ToString());
        }
        finally
        {
            Console.SetError(before);
        }
    }
}
