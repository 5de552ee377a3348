using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Testing;

namespace Forum.Application.Tests.Topics;

public sealed class WriteTextTests
{
    [Theory, OnEachDatabase]
    public async Task A_name_is_linked_however_it_is_typed_and_a_stranger_s_is_not(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var eloise = await forum.HasMember("Éloïse-84");

        var opened = await forum.SendAs(author, New.Topic(body: "Merci @éloïse-84, @Eloise84 et @Personne"));

        var post = await forum.PostOf(opened.PostId);
        Assert.Equal([eloise.MemberId], post.Mentions.Select(mention => mention.MemberId));
        Assert.Equal(2, post.Html.Split($"data-member=\"{eloise.MemberId}\"").Length - 1);
        Assert.Contains("@Personne", post.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("/u/Personne", post.Html, StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task A_quote_is_ready_to_stand_in_a_composer_and_leads_back(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic(body: "Première ligne\n\nTroisième ligne"));

        var quote = await forum.SendAs(author, new QuotePost(opened.PostId));
        var reply = await forum.PostOf((await forum.SendAs(author, New.ReplyTo(opened.TopicId, quote + "Oui."))).PostId);

        Assert.Equal($"> @Ancolie /p/{opened.PostId}\n> Première ligne\n> \n> Troisième ligne\n\n", quote);
        Assert.Equal([opened.PostId], reply.Quotes.Select(found => found.QuotedPostId));
        Assert.Contains($"<a href=\"/p/{opened.PostId}\">Ancolie, n°\u00A01</a>", reply.Html, StringComparison.Ordinal);
        Assert.Contains("<p>Oui.</p>", reply.Html, StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task A_quote_goes_one_step_back(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var opened = await forum.SendAs(author, New.Topic(body: "Question"));
        var reply = await forum.SendAs(author, New.ReplyTo(opened.TopicId, await forum.SendAs(author, new QuotePost(opened.PostId)) + "Réponse"));

        var quote = await forum.SendAs(author, new QuotePost(reply.PostId));

        Assert.Contains("> Réponse", quote, StringComparison.Ordinal);
        Assert.DoesNotContain("Question", quote, StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task What_one_may_not_see_cannot_be_quoted(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var stranger = await forum.HasMember("Mistral");
        var open = await forum.SendAs(author, New.Topic());
        var hidden = await forum.SendAs(author, New.Topic(audience: Audience.Circle, body: "Secret"));
        var typed = $"> @Ancolie /p/{hidden.PostId}\n> Inventé";

        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(stranger, new QuotePost(hidden.PostId)));
        Assert.Contains("Secret", await forum.SendAs(author, new QuotePost(hidden.PostId)), StringComparison.Ordinal);
        var forged = await forum.PostOf((await forum.SendAs(stranger, New.ReplyTo(open.TopicId, typed))).PostId);
        var own = await forum.PostOf((await forum.SendAs(author, New.ReplyTo(open.TopicId, typed))).PostId);

        Assert.Empty(forged.Quotes);
        Assert.DoesNotContain("n°", forged.Html, StringComparison.Ordinal);
        Assert.Equal([hidden.PostId], own.Quotes.Select(quote => quote.QuotedPostId));
    }

    [Theory, OnEachDatabase]
    public async Task What_was_removed_or_waits_cannot_be_quoted(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var newcomer = await forum.HasMember("Nouvelle", posts: 0);
        var opened = await forum.SendAs(author, New.Topic());
        var removed = await forum.SendAs(author, New.ReplyTo(opened.TopicId));
        await forum.SendAs(author, new RemovePost(removed.PostId));
        var held = await forum.SendAs(newcomer, New.ReplyTo(opened.TopicId, "https://exemple.org"));

        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(author, new QuotePost(removed.PostId)));
        await Assert.ThrowsAsync<NotFound>(() => forum.SendAs(newcomer, new QuotePost(held.PostId)));
        Assert.NotEmpty(await forum.SendAs(newcomer, new QuotePost(opened.PostId)));
    }

    [Theory, OnEachDatabase]
    public async Task A_preview_is_what_will_be_served(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        const string Typed = "**Bonjour** @Ancolie <script>x</script>";

        var preview = await forum.SendAs(author, new PreviewText(Typed));

        Assert.Equal((await forum.PostOf((await forum.SendAs(author, New.Topic(body: Typed))).PostId)).Html, preview);
        Assert.Contains("<strong>Bonjour</strong>", preview, StringComparison.Ordinal);
        Assert.Equal("", await forum.SendAs(author, new PreviewText(null)));
    }

    [Theory, OnEachDatabase]
    public async Task A_text_too_long_to_be_sent_is_not_rendered_either(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");

        var refused = await Assert.ThrowsAsync<FluentValidation.ValidationException>(() => forum.SendAs(author, new PreviewText(new string('a', Domain.Topics.Post.MaxLength + 1))));

        Assert.Equal([("Body", "TooLong")], refused.Errors.Select(failure => (failure.PropertyName, failure.ErrorCode)));
        Assert.NotEmpty(await forum.SendAs(author, new PreviewText(new string('a', Domain.Topics.Post.MaxLength))));
    }
}
