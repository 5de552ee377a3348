using System.Globalization;
using System.Text;
using FluentValidation;
using Forum.Domain.Text;

namespace Forum.Application.Pipeline;

/// <summary>
/// Rules on what people type, measured on the text as it will be stored: invisible characters neither fill a field nor overflow it.
/// Error codes are the keys by which the web layer writes the sentence in the person's language.
/// </summary>
public static class TypedText
{
    public static IRuleBuilderOptions<T, string?> Required<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => CleanText.SingleLine(text).EnumerateRunes().Any(IsVisible)).WithErrorCode("Required");

    public static IRuleBuilderOptions<T, string?> NoLongerThan<T>(this IRuleBuilder<T, string?> rule, int max) =>
        rule.Must(text => CleanText.MultiLine(text).Length <= max).WithErrorCode("TooLong").WithState(_ => max);

    public static IRuleBuilderOptions<T, string?> NoShorterThan<T>(this IRuleBuilder<T, string?> rule, int min) =>
        rule.Must(text => CleanText.SingleLine(text).Length is var length && (length == 0 || length >= min)).WithErrorCode("TooShort").WithState(_ => min);

    // A title of joiners alone is a link that nobody can see. Unicode files the last five under letters and symbols, and they are blank.
    private static bool IsVisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        && rune.Value is not (0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800);
}
