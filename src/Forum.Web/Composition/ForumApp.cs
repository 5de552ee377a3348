using Forum.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Forum.Web.Composition;

/// <summary>The composition root: the one place that knows every layer.</summary>
public static class ForumApp
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddForum(builder.Configuration, builder.Environment);
        var app = builder.Build();
        app.UseForum();
        return app;
    }

    public static async Task MigrateForum(this IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ForumDbContext>().Database.MigrateAsync(cancellationToken);
    }
}
