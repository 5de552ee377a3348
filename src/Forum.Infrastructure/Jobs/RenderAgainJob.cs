using Forum.Application.Topics;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Forum.Infrastructure.Jobs;

/// <summary>Brings the stored HTML of posts up to the pipeline of this program, a few at a time so that writers do not wait.</summary>
internal sealed class RenderAgainJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RenderAgainJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                while (await RenderSome(stoppingToken) == RenderAgain.AtOnce)
                    await Task.Yield();
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                log.LogWarning(exception, "Some posts could not be rendered again; the next round tries once more");
            }
        }
    }

    private async Task<int> RenderSome(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(new RenderAgain(), cancellationToken);
    }
}
