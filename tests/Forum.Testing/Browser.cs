using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Forum.Testing;

/// <summary>What a person without JavaScript does: gets pages, fills forms with their own tokens, follows redirects, keeps cookies.</summary>
public sealed class Browser(HttpClient client, CookieContainer cookies)
{
    private static readonly HtmlParser Parser = new();

    public CookieContainer Cookies { get; } = cookies;

    public HttpClient Client { get; } = client;

    /// <summary>Gets a page and follows where it leads.</summary>
    public async Task<ShownPage> Get(string path) => await Shown(await Send(new HttpRequestMessage(HttpMethod.Get, path)));

    /// <summary>The bare answer, without following it.</summary>
    public Task<HttpResponseMessage> Answer(string path) => Client.GetAsync(path);

    public async Task<ShownPage> Post(string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        await Shown(await Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) }));

    /// <summary>Sends a form of a page as its button would, with the values it shows but for those given.</summary>
    public Task<ShownPage> Submit(ShownPage page, string formSelector, IReadOnlyDictionary<string, string>? typed = null, string? button = null)
    {
        var form = page.Document.QuerySelector<IHtmlFormElement>(formSelector) ?? throw new InvalidOperationException($"No form {formSelector} on {page.Path}.");
        var fields = FieldsOf(form).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var (name, value) in typed ?? new Dictionary<string, string>())
            fields[name] = value;
        if (button is not null && form.QuerySelector(button) is IHtmlButtonElement pressed && pressed.Name is { Length: > 0 } buttonName)
            fields[buttonName] = pressed.Value;
        var action = form.GetAttribute("action") is { Length: > 0 } address ? address : page.Path;
        return Post(action, fields);
    }

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "submit" } or IHtmlButtonElement:
                    break;
                case IHtmlInputElement { Name: { } name } input:
                    yield return new(name, input.Value);
                    break;
                case IHtmlTextAreaElement { Name: { } name } area:
                    yield return new(name, area.Value);
                    break;
                case IHtmlSelectElement { Name: { } name } select:
                    yield return new(name, select.Value ?? "");
                    break;
            }
        }
    }

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        var response = await Client.SendAsync(request);
        for (var hops = 0; hops < 10 && response.Headers.Location is { } location && (int)response.StatusCode is >= 300 and < 400; hops++)
            response = await Client.GetAsync(new Uri(response.RequestMessage!.RequestUri!, location));
        return response;
    }

    private static async Task<ShownPage> Shown(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        return new ShownPage(response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery + response.RequestMessage.RequestUri.Fragment, response.Headers, html, Parser.ParseDocument(html));
    }
}

public sealed record ShownPage(HttpStatusCode Status, string Path, HttpResponseHeaders Headers, string Html, IHtmlDocument Document)
{
    public string Text(string selector) => Document.QuerySelector(selector)?.TextContent.Trim() ?? "";

    public IReadOnlyList<string> Texts(string selector) => [.. Document.QuerySelectorAll(selector).Select(element => element.TextContent.Trim())];

    public bool Has(string selector) => Document.QuerySelector(selector) is not null;

    /// <summary>The sentence under a field, which must also stand in the summary.</summary>
    public string ErrorOn(string field)
    {
        var message = Text($"#{field}-error");
        return Document.QuerySelectorAll($".error-summary a[href='#{field}']").Any(link => link.TextContent.Trim() == message)
            ? message
            : throw new InvalidOperationException($"The error on {field} («{message}») does not stand in the summary: «{Text(".error-summary")}».");
    }
}
