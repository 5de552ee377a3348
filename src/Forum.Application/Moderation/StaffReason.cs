using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Domain.Moderation;
using Forum.Domain.Text;

namespace Forum.Application.Moderation;

/// <summary>Why the staff did something, in the words of whoever did it. Every act that takes something from somebody needs one.</summary>
internal static class StaffReason
{
    public static void OptionalReason<T>(this IRuleBuilderInitial<T, string?> rule) => rule.NoLongerThan(StaffAct.MaxReasonLength);

    public static void RequiredReason<T>(this IRuleBuilderInitial<T, string?> rule) =>
        rule.Cascade(CascadeMode.Stop).Required().NoLongerThan(StaffAct.MaxReasonLength);

    public static string? Of(string? typed) => CleanText.SingleLine(typed) is { Length: > 0 } reason ? reason : null;
}
