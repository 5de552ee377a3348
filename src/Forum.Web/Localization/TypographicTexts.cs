using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Forum.Web.Localization;

/// <summary>
/// The localizer, with the spaces that French typography wants: a colon never begins a line. Done once for each sentence, so that
/// sources hold no invisible characters for the next person to lose.
/// </summary>
public sealed class TypographicTexts(IStringLocalizerFactory factory) : IStringLocalizer<Texts>
{
    private readonly IStringLocalizer inner = factory.Create(typeof(Texts));
    private readonly ConcurrentDictionary<string, string> french = new(StringComparer.Ordinal);

    public LocalizedString this[string name] => new(name, Format(name));

    public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(CultureInfo.CurrentCulture, Format(name), arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => inner.GetAllStrings(includeParentCultures);

    /// <summary>A no-break space before a colon and inside quotation marks, a narrow one before the other tall marks.</summary>
    public static string Spaced(string sentence) => sentence
        .Replace(" :", "\u00A0:", StringComparison.Ordinal)
        .Replace("« ", "«\u00A0", StringComparison.Ordinal)
        .Replace(" »", "\u00A0»", StringComparison.Ordinal)
        .Replace(" ;", "\u202F;", StringComparison.Ordinal)
        .Replace(" ?", "\u202F?", StringComparison.Ordinal)
        .Replace(" !", "\u202F!", StringComparison.Ordinal);

    private string Format(string name) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "fr" ? french.GetOrAdd(name, Spaced) : inner[name].Value;
}
