using System.CommandLine;
using Forum.Web.Composition;

namespace Forum.Web.Commands;

/// <summary><c>migrate</c>: brings the database to the version of this program, and stops.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var migrate = new Command("migrate", "Brings the database up to date.");
        migrate.SetAction(async (_, cancellationToken) =>
        {
            await using var app = ForumApp.Build([]);
            await app.Services.MigrateForum(cancellationToken);
            return 0;
        });
        return migrate;
    }
}
