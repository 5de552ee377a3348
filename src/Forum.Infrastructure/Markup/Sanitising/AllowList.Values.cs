using System.Text.RegularExpressions;

namespace Forum.Infrastructure.Markup.Sanitising;

public sealed partial class AllowList
{
    private static readonly string[] _schemes = ["https://", "http://", "mailto:", "tel:"];

    private static bool IsNumber(string value) => value.Length is > 0 and <= 10 && value.All(char.IsAsciiDigit);

    private static bool IsFootnoteId(string value) => FootnoteId().IsMatch(value);

    private static bool IsFootnoteLink(string value) => value.StartsWith('#') && IsFootnoteId(value[1..]);

    private static bool IsAnchor(string value) => Anchor().IsMatch(value);

    // Stricter than a browser, which forgives spaces, tabs, capitals and backslashes: every served address was spelled by LinkAddress.
    private static bool IsAddress(string href) =>
        !href.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || character == '\\')
        && ((href is ['/', ..] and not ['/', '/', ..]) || Array.Exists(_schemes, scheme => href.StartsWith(scheme, StringComparison.Ordinal)));

    [GeneratedRegex(@"\Afn(?:ref)?-[0-9a-f]{8}-[0-9]{1,4}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FootnoteId();

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,79}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Anchor();
}
