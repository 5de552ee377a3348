using System.Net;
using System.Text.RegularExpressions;

namespace Forum.Testing;

/// <summary>
/// Keeps cookies for a server without a socket, as a browser would. The server's clock is not the machine's, so a date of
/// expiry counts only when it takes a cookie away.
/// </summary>
internal sealed partial class CookieHandler(CookieContainer cookies, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var header = cookies.GetCookieHeader(request.RequestUri!);
        if (header.Length > 0)
            request.Headers.Add("Cookie", header);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
                cookies.SetCookies(request.RequestUri!, cookie.Contains("expires=Thu, 01 Jan 1970", StringComparison.OrdinalIgnoreCase) ? cookie : Expires().Replace(cookie, ""));
        }

        return response;
    }

    [GeneratedRegex("; *(expires|max-age)=[^;]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Expires();
}
