using Forum.Application.Accounts;
using Forum.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Forum.Application.Tests.Accounts;

public sealed class CommonPasswordTests
{
    [Theory]
    [InlineData("motdepasse", true)]
    [InlineData("Mot De Passe", true)]
    [InlineData("M0tdep@sse", true)]
    [InlineData("motdepasse2026!", true)]
    [InlineData("P@ssw0rd123", true)]
    [InlineData("azertyuiop", true)]
    [InlineData("1234567890", true)]
    [InlineData("aaaaaaaaaaaa", true)]
    [InlineData("abcabcabcabc", true)]
    [InlineData("jetaimemaman", true)]
    [InlineData("baclofène80!", true)]
    [InlineData("soleilsoleil", true)]
    [InlineData("girafe sur un toit vert", false)]
    [InlineData("motdepasse de ma tante", false)]
    [InlineData("tgv-lundi-bleu", false)]
    [InlineData("9472615038", false)]
    [InlineData("soleil 84 63 20 57 19", false)]
    public async Task What_many_people_choose_is_common_with_a_little_around_it_and_a_sentence_is_not(string password, bool isCommon)
    {
        await using var forum = await TestForum.Start(Engine.Sqlite);
        await using var scope = forum.Services.CreateAsyncScope();

        Assert.Equal(isCommon, scope.ServiceProvider.GetRequiredService<ICredentials>().IsCommon(password));
    }
}
