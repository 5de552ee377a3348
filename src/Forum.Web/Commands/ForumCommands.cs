using System.CommandLine;
using Forum.Web.Composition;

namespace Forum.Web.Commands;

/// <summary>What an operator can ask of the program: <c>serve</c> unless a verb is named.</summary>
public static class ForumCommands
{
    public static async Task<int> Run(string[] args)
    {
        // Arguments that begin with -- and no verb are settings for the server, such as --urls.
        if (args.Length == 0 || args[0].StartsWith("--", StringComparison.Ordinal) && args[0] is not ("--help" or "--version"))
            return await Serve(args);

        var root = new RootCommand("BacloForum");
        var serve = new Command("serve", "Starts the forum.") { TreatUnmatchedTokensAsErrors = false };
        serve.SetAction((parsed, _) => Serve([.. parsed.UnmatchedTokens]));
        root.Subcommands.Add(serve);
        root.Subcommands.Add(MigrateCommand.Create());
        root.Subcommands.Add(SeedCommand.Create());
        root.Subcommands.Add(CreateAdminCommand.Create());
        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync();
        await Console.Error.WriteLineAsync(parsed.Errors[0].Message);
        return 2;
    }

    private static async Task<int> Serve(string[] args)
    {
        var app = ForumApp.Build(args);
        await app.Services.MigrateForum(CancellationToken.None);
        if (!await FirstStart.Prepare(app))
            return 2;
        await app.RunAsync();
        return 0;
    }
}
