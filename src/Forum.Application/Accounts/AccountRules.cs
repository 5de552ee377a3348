using System.Net.Mail;
using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Domain.Members;
using Forum.Domain.Text;

namespace Forum.Application.Accounts;

/// <summary>What may be chosen as a pseudonym, a password or an address, wherever it is typed.</summary>
internal static class AccountRules
{
    private const int MaxEmailLength = 254;

    public static IRuleBuilderOptions<T, string?> NewPseudonym<T>(this IRuleBuilderInitial<T, string?> rule) => rule
        .Cascade(CascadeMode.Stop).Required().NoShorterThan(Pseudonym.MinLength).NoLongerThan(Pseudonym.MaxLength)
        .Must(typed => Pseudonym.HasAllowedCharacters(CleanText.SingleLine(typed))).WithErrorCode("Characters");

    public static IRuleBuilderOptions<T, string?> NewPassword<T>(this IRuleBuilderInitial<T, string?> rule, ICredentials credentials, Func<T, string?> pseudonym) => rule
        .Cascade(CascadeMode.Stop)
        .Must(typed => Password.Clean(typed).Length > 0).WithErrorCode("Required")
        .Must(typed => Password.Clean(typed).Length >= Password.MinLength).WithErrorCode("TooShort").WithState(_ => Password.MinLength)
        .Must(typed => Password.Clean(typed).Length <= Password.MaxLength).WithErrorCode("TooLong").WithState(_ => Password.MaxLength)
        .Must((request, typed) => !Repeats(Password.Clean(typed), pseudonym(request))).WithErrorCode("SameAsPseudonym")
        .Must(typed => !credentials.IsCommon(Password.Clean(typed))).WithErrorCode("TooCommon");

    public static IRuleBuilderOptions<T, string?> OptionalEmail<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(typed => CleanText.SingleLine(typed) is var email && (email.Length == 0 || IsEmail(email))).WithErrorCode("NotAnEmail");

    /// <summary>The address as it is kept; null when none was typed.</summary>
    public static string? Email(string? typed) => CleanText.SingleLine(typed) is { Length: > 0 } email ? email : null;

    private static bool IsEmail(string email) =>
        email.Length <= MaxEmailLength && MailAddress.TryCreate(email, out var address) && address.Address == email && address.Host.Contains('.', StringComparison.Ordinal);

    // The pseudonym alone, twice, or with figures and signs around it: the first things that somebody else would try.
    private static bool Repeats(string password, string? pseudonym)
    {
        var name = Pseudonym.Skeleton(CleanText.SingleLine(pseudonym));
        var bare = Pseudonym.Skeleton(password.Trim([.. "0123456789!?.*-_+@#$ "]));
        return name.Length > 0 && (Pseudonym.Skeleton(password) == name || bare == name || bare == name + name);
    }
}
