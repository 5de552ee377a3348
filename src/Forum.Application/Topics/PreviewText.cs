using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Domain.Topics;
using MediatR;

namespace Forum.Application.Topics;

/// <summary>The true rendering of what is being written: the same steps as when it is sent.</summary>
public sealed record PreviewText(string? Body) : IRequest<string>;

public sealed class PreviewTextRules : AbstractValidator<PreviewText>
{
    public PreviewTextRules() => RuleFor(preview => preview.Body).NoLongerThan(Post.MaxLength);
}

public sealed class PreviewTextHandler(WriteText write) : IRequestHandler<PreviewText, string>
{
    public async Task<string> Handle(PreviewText request, CancellationToken cancellationToken) =>
        (await write.From(request.Body ?? "", cancellationToken)).Html;
}
