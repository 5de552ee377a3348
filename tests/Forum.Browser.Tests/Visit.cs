using Microsoft.Playwright;

namespace Forum.Browser.Tests;

/// <summary>One person in front of one window. What they do is written as they would say it: by the words on the page.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> elsewhere = [];
    private readonly List<string> errors = [];

    public Visit(IBrowserContext context, IPage page, string address)
    {
        this.context = context;
        Page = page;
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                elsewhere.Add(request.Url);
        };
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal) && !message.Text.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal))
                errors.Add(message.Text);
        };
        page.PageError += (_, error) => errors.Add(error);
    }

    public IPage Page { get; }

    public IBrowserContext Context => context;

    public async Task<IPage> AnotherTab() => await context.NewPageAsync();

    public Task Goto(string path) => Page.GotoAsync(path);

    public Task Fill(string label, string text) => Page.GetByLabel(label, new() { Exact = false }).First.FillAsync(text);

    public Task Press(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = false }).First.ClickAsync();

    public Task Follow(string link) => Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = false }).First.ClickAsync();

    public Task<string> Heading() => Page.Locator("h1").InnerTextAsync();

    public async Task SignIn(string pseudonym, string password = ForumServer.Password)
    {
        await Goto("/account/sign-in");
        await Page.Locator("main input[name=Pseudonym]").FillAsync(pseudonym);
        await Page.Locator("main input[name=Password]").FillAsync(password);
        await Page.Locator("main form button:not([name])").First.ClickAsync();
        await Page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.Empty(elsewhere);
        Assert.Empty(errors);
    }
}
