using FluentValidation;
using FluentValidation.Results;

namespace Forum.Application.Pipeline;

/// <summary>A rule that only the database can ask, told on the field like the others.</summary>
public static class FieldError
{
    public static ValidationException On(string field, string code) =>
        new([new ValidationFailure(field, code) { ErrorCode = code }]);
}
