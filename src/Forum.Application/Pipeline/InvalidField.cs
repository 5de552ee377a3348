using FluentValidation;
using FluentValidation.Results;

namespace Forum.Application.Pipeline;

/// <summary>What only the database can tell of something typed, said on its field like a broken rule.</summary>
internal static class InvalidField
{
    public static ValidationException Because(string field, string errorCode) => new([new ValidationFailure(field, errorCode) { ErrorCode = errorCode }]);
}
