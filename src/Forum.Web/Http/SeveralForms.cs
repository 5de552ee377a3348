using FluentValidation;
using FluentValidation.Results;

namespace Forum.Web.Http;

/// <summary>Several forms on one page ask for the same things: what is wrong is said in the one that was sent.</summary>
public static class SeveralForms
{
    /// <param name="sending">What the form sent.</param>
    /// <param name="form">The name before its fields: <c>Move</c> for <c>Move.Reason</c>.</param>
    /// <exception cref="ValidationException">Something typed breaks a rule; its fields are named as in the form.</exception>
    public static async Task AsForm(this Task sending, string form)
    {
        try
        {
            await sending;
        }
        catch (ValidationException invalid)
        {
            throw new ValidationException(invalid.Errors.Select(error => new ValidationFailure($"{form}.{error.PropertyName}", error.ErrorMessage, error.AttemptedValue)
            {
                ErrorCode = error.ErrorCode,
                CustomState = error.CustomState,
            }));
        }
    }

    /// <inheritdoc cref="AsForm(Task, string)"/>
    public static async Task<T> AsForm<T>(this Task<T> sending, string form)
    {
        await ((Task)sending).AsForm(form);
        return await sending;
    }
}
