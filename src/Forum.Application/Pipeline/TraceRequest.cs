using System.Diagnostics;
using MediatR;

namespace Forum.Application.Pipeline;

/// <summary>Names each use case in a trace. The name alone: a request holds what a patient typed.</summary>
public sealed class TraceRequest<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        using var activity = UseCases.Source.StartActivity(typeof(TRequest).Name);
        return await next();
    }
}

public static class UseCases
{
    public static readonly ActivitySource Source = new("Forum.UseCases");
}
