using Microsoft.Extensions.Localization;

namespace Forum.Web.Localization;

public static class Counts
{
    /// <summary>A number with its noun. Each form is a sentence of its own; French counts 0 in the singular.</summary>
    public static string Count(this IStringLocalizer<Texts> text, int count, string one, string many, string? none = null) => count switch
    {
        0 when none is not null => text[none],
        0 or 1 => text[one, count],
        _ => text[many, count],
    };
}
