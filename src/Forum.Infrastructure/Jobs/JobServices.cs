using Forum.Application;
using Forum.Application.Topics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Forum.Infrastructure.Jobs;

/// <summary>Every periodic job of the forum, in one place.</summary>
public static class JobServices
{
    public static IServiceCollection AddForumJobs(this IServiceCollection services) => services
        .AddHostedService<FlushTopicViews>()
        .AddHostedService<RenderAgainJob>();
}

/// <summary>Adds the views counted in memory to the topics, every minute and at the end.</summary>
internal sealed class FlushTopicViews(TopicViews views, IServiceScopeFactory scopes, TimeProvider clock, ILogger<FlushTopicViews> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await Flush(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            await Flush(CancellationToken.None);
        }
    }

    private async Task Flush(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await views.Flush(scope.ServiceProvider.GetRequiredService<IForumDb>(), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogWarning(exception, "Views could not be added; the next minute tries again");
        }
    }
}
