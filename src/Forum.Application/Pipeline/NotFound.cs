namespace Forum.Application.Pipeline;

/// <summary>It is not there, or not for this viewer: the two look exactly alike.</summary>
public sealed class NotFound() : Exception("Not found, or not for this viewer.");

public static class NotFoundExtensions
{
    /// <exception cref="NotFound">There is nothing.</exception>
    public static async Task<T> OrNotFound<T>(this Task<T?> task)
        where T : class => await task ?? throw new NotFound();
}
