using System.Text.RegularExpressions;

namespace Forum.Infrastructure.Markup;

internal enum Destination
{
    /// <summary>Not an address that a reader may be sent to.</summary>
    Nowhere,
    Forum,
    Elsewhere,
}

/// <summary>Where an address typed by a member leads, and the one spelling of it that is served.</summary>
/// <remarks>
/// Browsers and .NET disagree on odd addresses (<c>https://forum\@elsewhere</c>). Serving .NET's own spelling leaves nothing to disagree about.
/// </remarks>
internal readonly partial record struct LinkAddress(Destination Destination, string Href)
{
    public const int MaxLength = 2_000;

    private static readonly LinkAddress _nowhere = new(Destination.Nowhere, "");

    public static LinkAddress Read(string? typed, Uri publicUrl)
    {
        if (string.IsNullOrEmpty(typed) || typed.Length > MaxLength || typed.Any(IsTrap)) return _nowhere;
        if (typed[0] == '/') return OnForum(typed, publicUrl);
        if (MailAddress().IsMatch(typed) || Telephone().IsMatch(typed))
            return new(Destination.Elsewhere, string.Concat(typed[..typed.IndexOf(':')].ToLowerInvariant(), typed.AsSpan(typed.IndexOf(':'))));

        return Uri.TryCreate(typed, UriKind.Absolute, out var uri) && IsWeb(uri)
            ? new(IsSameSite(uri, publicUrl) ? Destination.Forum : Destination.Elsewhere, uri.AbsoluteUri)
            : _nowhere;
    }

    private static LinkAddress OnForum(string path, Uri publicUrl)
    {
        if (path.StartsWith("//", StringComparison.Ordinal)) return _nowhere;

        return Uri.TryCreate(new Uri(publicUrl.GetLeftPart(UriPartial.Authority)), path, out var uri) && IsSameSite(uri, publicUrl)
            ? new(Destination.Forum, uri.PathAndQuery + uri.Fragment)
            : _nowhere;
    }

    private static bool IsTrap(char character) => char.IsControl(character) || char.IsWhiteSpace(character) || character == '\\';

    // A name before the host serves to disguise it: https://forum.example@elsewhere.example.
    private static bool IsWeb(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.Host.Length > 0 && uri.UserInfo.Length == 0;

    private static bool IsSameSite(Uri uri, Uri publicUrl) =>
        string.Equals(uri.IdnHost, publicUrl.IdnHost, StringComparison.OrdinalIgnoreCase)
        && (uri.Port == publicUrl.Port || (uri.IsDefaultPort && publicUrl.IsDefaultPort));

    [GeneratedRegex(@"\Amailto:[a-z0-9.!#$'*+/=^_{|}~-]{1,64}@[a-z0-9.-]{1,253}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"\Atel:\+?[0-9.()-]{2,20}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Telephone();
}
