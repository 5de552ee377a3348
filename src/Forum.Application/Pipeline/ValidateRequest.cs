using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace Forum.Application.Pipeline;

/// <summary>Applies the rules that stand beside a request before its handler runs.</summary>
public sealed class ValidateRequest<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> rules) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    /// <exception cref="ValidationException">Something typed breaks a rule.</exception>
    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        List<ValidationFailure> failures = [];
        foreach (var rule in rules)
            failures.AddRange((await rule.ValidateAsync(request, cancellationToken)).Errors);
        return failures.Count == 0 ? await next() : throw new ValidationException(failures);
    }
}
