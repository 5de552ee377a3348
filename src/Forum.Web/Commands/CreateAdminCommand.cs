using System.CommandLine;
using FluentValidation;
using Forum.Application.Accounts;
using Forum.Web.Composition;
using Forum.Web.Localization;
using MediatR;
using Microsoft.Extensions.Localization;

namespace Forum.Web.Commands;

/// <summary><c>create-admin</c>: makes the first administrator, whom nobody could appoint.</summary>
internal static class CreateAdminCommand
{
    public static Command Create()
    {
        var pseudonym = new Option<string>("--pseudonym") { Description = "The name under which they will be known.", Required = true };
        var password = new Option<string>("--password") { Description = "At least 10 characters; to be changed at the first sign-in.", Required = true };
        var create = new Command("create-admin", "Creates an administrator.") { pseudonym, password };
        create.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = ForumApp.Build([]);
            await app.Services.MigrateForum(cancellationToken);
            return await Create(app.Services, new CreateAdministrator(parsed.GetValue(pseudonym), parsed.GetValue(password)), cancellationToken);
        });
        return create;
    }

    private static async Task<int> Create(IServiceProvider services, CreateAdministrator administrator, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<ISender>().Send(administrator, cancellationToken);
            await Console.Out.WriteLineAsync($"{administrator.Pseudonym} is an administrator.");
            return 0;
        }
        catch (ValidationException invalid)
        {
            var failure = invalid.Errors.First();
            await Console.Error.WriteLineAsync($"--{failure.PropertyName.ToLowerInvariant()}: {services.GetRequiredService<IStringLocalizer<Texts>>().Sentence(failure)}");
            return 2;
        }
    }
}
