using FluentValidation;

namespace Forum.Application.Pipeline;

/// <summary>Rules on what people type. Error codes are the keys by which the web layer writes the sentence in the person's language.</summary>
public static class TypedText
{
    public static IRuleBuilderOptions<T, string?> Required<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => !string.IsNullOrWhiteSpace(text)).WithErrorCode("Required");

    public static IRuleBuilderOptions<T, string?> NoLongerThan<T>(this IRuleBuilder<T, string?> rule, int max) =>
        rule.Must(text => text is null || text.Length <= max).WithErrorCode("TooLong").WithState(_ => max);

    public static IRuleBuilderOptions<T, string?> NoShorterThan<T>(this IRuleBuilder<T, string?> rule, int min) =>
        rule.Must(text => string.IsNullOrWhiteSpace(text) || text.Trim().Length >= min).WithErrorCode("TooShort").WithState(_ => min);
}
