using Forum.Infrastructure.Seeding;
using Forum.Web.Composition;
using Microsoft.Extensions.Options;

namespace Forum.Web.Commands;

/// <summary>Gives an empty forum its sections, and a demo its people, whose accounts the operator is told.</summary>
internal static class FirstStart
{
    /// <returns>Whether the forum can be served.</returns>
    public static async Task<bool> Prepare(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<ScaleSeeding>().WhyNot(CancellationToken.None) == SeedRefusal.HalfSeeded)
        {
            await Console.Error.WriteLineAsync(SeedSentences.Of(SeedRefusal.HalfSeeded));
            return false;
        }

        var demo = scope.ServiceProvider.GetRequiredService<IOptions<ForumOptions>>().Value.Demo ?? app.Environment.IsDevelopment();
        if (await scope.ServiceProvider.GetRequiredService<DemoSeeding>().FillIfEmpty(demo, CancellationToken.None) is { } filled)
            await Print(filled);
        return true;
    }

    private static async Task Print(FilledDemo demo)
    {
        await Console.Out.WriteLineAsync("The forum was empty: a demo community moved in. Its password is known to everybody, so nobody should confide here.");
        foreach (var member in demo.Accounts)
            await Console.Out.WriteLineAsync($"  {member.Account,-14} {member.Role,-14} {member.Pseudonym}");
        await Console.Out.WriteLineAsync($"  Password of all of them: {demo.Password}");
    }
}
