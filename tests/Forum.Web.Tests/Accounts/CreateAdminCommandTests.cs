using Forum.Application.Accounts;
using Forum.Domain.Access;
using Forum.Testing;
using Forum.Web.Commands;

namespace Forum.Web.Tests.Accounts;

public sealed class CreateAdminCommandTests
{
    [Fact]
    public async Task The_command_makes_an_administrator_and_a_bad_argument_ends_with_2()
    {
        await using var forum = await TestForum.Start(Engine.Sqlite);
        // The command reads its configuration as the program does.
        Environment.SetEnvironmentVariable("ConnectionStrings__Forum", forum.ConnectionString);
        try
        {
            Assert.Equal(2, await ForumCommands.Run(["create-admin", "--pseudonym", "gardienne"]));
            Assert.Equal(2, await ForumCommands.Run(["create-admin", "--pseudonym", "gardienne", "--password", "azertyuiop"]));
            Assert.Equal(0, await ForumCommands.Run(["create-admin", "--pseudonym", "gardienne", "--password", New.Password]));
            Assert.Equal(2, await ForumCommands.Run(["create-admin", "--pseudonym", "Gardienne", "--password", New.Password]));
        }
        finally
        {
            Environment.SetEnvironmentVariable("ConnectionStrings__Forum", null);
        }

        var signedIn = await forum.SendAs(Viewer.Guest, new SignIn("gardienne", New.Password, Shared: false));
        Assert.True((await forum.SendAs(Viewer.Guest, new IdentifyViewer(signedIn.SessionId))).IsAdministrator);
    }
}
