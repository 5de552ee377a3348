namespace Forum.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class DraftTests(ForumServer forum)
{
    [Fact]
    public async Task A_text_survives_a_closed_window_and_waits_on_the_server()
    {
        await using var visit = await forum.Open();
        await visit.SignIn("member21");
        await visit.Goto("/s/vie-du-forum/new");
        await visit.Page.Locator("#Body").PressSequentiallyAsync("Commencé hier soir.");
        await visit.Page.GetByText("Brouillon enregistré à").WaitForAsync();

        await using var elsewhere = await forum.Open();
        await elsewhere.SignIn("member21");
        await elsewhere.Goto("/drafts");
        Assert.Contains("Commencé hier soir.", await elsewhere.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await elsewhere.Goto("/s/vie-du-forum/new");
        Assert.Equal("Commencé hier soir.", await elsewhere.Page.Locator("#Body").InputValueAsync());
    }

    [Fact]
    public async Task Without_a_connection_the_device_keeps_the_text_and_says_so()
    {
        await using var visit = await forum.Open();
        await visit.SignIn("member22");
        await visit.Goto("/s/vie-du-forum/new");
        await visit.Context.SetOfflineAsync(true);
        await visit.Page.Locator("#Body").PressSequentiallyAsync("Dans le train.");
        await visit.Page.GetByText("gardé sur cet appareil").WaitForAsync();
        await visit.Context.SetOfflineAsync(false);

        await visit.Goto("/s/vie-du-forum/new");
        await visit.Page.GetByText("Texte retrouvé sur cet appareil").WaitForAsync();

        Assert.Equal("Dans le train.", await visit.Page.Locator("#Body").InputValueAsync());
    }

    [Fact]
    public async Task Two_tabs_with_two_texts_lose_neither()
    {
        await using var visit = await forum.Open();
        await visit.SignIn("member23");
        await visit.Goto("/s/vie-du-forum/new");
        var second = await visit.AnotherTab();
        await second.GotoAsync("/s/vie-du-forum/new");
        await visit.Page.Locator("#Body").PressSequentiallyAsync("Le premier onglet.");
        await visit.Page.GetByText("Brouillon enregistré à").WaitForAsync();

        await second.Locator("#Body").PressSequentiallyAsync("Le second onglet.");
        await second.GetByText("Un autre onglet a enregistré un autre texte").WaitForAsync();
        await second.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Garder en brouillon" }).ClickAsync();

        Assert.Equal("Le premier onglet.", await second.Locator("#other-text").InputValueAsync());
        Assert.Equal("Le second onglet.", await second.Locator("#Body").InputValueAsync());
    }

    [Fact]
    public async Task What_was_sent_does_not_come_back_into_the_box()
    {
        await using var visit = await forum.Open();
        await visit.SignIn("member24");
        await visit.Goto("/s/vie-du-forum/new");
        await visit.Page.Locator("#Title").FillAsync("Envoyé une fois");
        await visit.Page.Locator("#Body").FillAsync("Un texte qui part.");
        await visit.Press("Publier le fil");
        Assert.Equal("Envoyé une fois", await visit.Heading());

        await visit.Goto("/s/vie-du-forum/new");
        await visit.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        Assert.Equal("", await visit.Page.Locator("#Body").InputValueAsync());
    }
}
