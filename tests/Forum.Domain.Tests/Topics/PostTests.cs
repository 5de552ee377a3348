using Forum.Domain.Access;
using Forum.Domain.Topics;
using static Forum.Domain.Tests.Topics.Given;

namespace Forum.Domain.Tests.Topics;

public sealed class PostTests
{
    [Fact]
    public void A_correction_within_ten_minutes_leaves_no_trace()
    {
        var post = Opening();

        post.Edit(Author, Words("Corrigé"), null, Now + Post.Grace);

        Assert.Equal("Corrigé", post.Source);
        Assert.Empty(post.Revisions);
        Assert.Equal((0, null), (post.Revision, post.EditedAt));
    }

    [Fact]
    public void After_ten_minutes_each_edit_keeps_what_stood_before_and_when()
    {
        var post = Opening(text: Words("Premier"));
        var first = Now + Post.Grace + TimeSpan.FromSeconds(1);
        var second = first.AddHours(1);

        post.Edit(Author, Words("Deuxième"), "précision", first);
        post.Edit(Author, Words("Troisième"), "", second);

        Assert.Equal("Troisième", post.Source);
        Assert.Equal((2, second), (post.Revision, post.EditedAt));
        Assert.Equal(
            [(0, "Premier", Now, first, "précision"), (1, "Deuxième", first, second, "")],
            post.Revisions.Select(old => (old.Revision, old.Source, old.WrittenAt, old.ReplacedAt, old.Reason!)));
    }

    [Fact]
    public void An_edit_that_changes_nothing_is_none()
    {
        var post = Opening();
        var late = Now.AddHours(1);

        post.Edit(Author, Words(), null, late);
        Assert.Equal((0, 0, 0), (post.Version, post.Revision, post.Revisions.Count));

        post.Edit(Author, Words("Autre"), null, late);
        Assert.Equal((1, 1, 1), (post.Version, post.Revision, post.Revisions.Count));
    }

    [Fact]
    public void An_edit_replaces_whom_it_names_and_what_it_quotes_each_once()
    {
        var post = Opening(text: Words(mentions: [7, 8], quotes: [70]));

        post.Edit(Author, Words("Autre", mentions: [8, 9, 9], quotes: [71, 71]), null, Now);

        Assert.Equal([8, 9], post.Mentions.Select(mention => mention.MemberId));
        Assert.Equal([71], post.Quotes.Select(quote => quote.QuotedPostId));
    }

    [Fact]
    public void A_removed_post_keeps_its_number_author_and_date_and_nothing_of_its_text()
    {
        var post = ATopic().Reply(Author, text: Words("Trop personnel", mentions: [7], quotes: [70]));
        post.Edit(Author, Words("Moins personnel", mentions: [7], quotes: [70]), null, Now.AddHours(1));
        Assert.NotEmpty(post.Revisions);

        post.Remove(Author, Now.AddHours(2));

        Assert.Equal((2, Author.MemberId, Now, PostState.RemovedByAuthor), (post.Number, post.AuthorId, post.CreatedAt, post.State));
        Assert.Equal(("", ""), (post.Source, post.Html));
        Assert.Empty(post.Revisions);
        Assert.Empty(post.Mentions);
        Assert.Empty(post.Quotes);
    }

    [Fact]
    public void Only_the_author_edits_and_removes()
    {
        var post = Opening();

        Assert.Null(post.WhyNotEdit(Author, Now));
        Assert.Equal(DenialReason.MustSignIn, post.WhyNotEdit(Viewer.Guest, Now)?.Reason);
        Assert.Equal(new Denial(DenialReason.Suspended, Until: Suspended.SuspendedUntil), post.WhyNotEdit(Suspended, Now));
        foreach (var other in new[] { Stranger, Moderator, Administrator })
        {
            Assert.Equal(DenialReason.NotTheAuthor, Refusal(() => post.Edit(other, Words("Détourné"), null, Now)).Reason);
            Assert.Equal(DenialReason.NotTheAuthor, Refusal(() => post.Remove(other, Now)).Reason);
        }

        Assert.Equal("Bonjour", post.Source);
    }

    [Fact]
    public void What_is_removed_stays_removed()
    {
        var post = Opening();
        post.Remove(Author, Now);

        Assert.Equal(DenialReason.AlreadyRemoved, Refusal(() => post.Edit(Author, Words("Retour"), null, Now)).Reason);
        Assert.Equal(DenialReason.AlreadyRemoved, Refusal(() => post.Remove(Author, Now)).Reason);
    }

    [Fact]
    public void A_suspension_that_is_over_no_longer_counts()
    {
        var post = Opening();

        Assert.NotNull(post.WhyNotEdit(Suspended, Now));
        Assert.Null(post.WhyNotEdit(Suspended, Suspended.SuspendedUntil!.Value));
    }

    [Fact]
    public void Rendering_again_is_not_an_edit()
    {
        var post = Opening();

        post.RenderAgain("<p>Bonjour.</p>", markupVersion: 2);

        Assert.Equal(("<p>Bonjour.</p>", 2), (post.Html, post.MarkupVersion));
        Assert.Equal((0, 0, null), (post.Revision, post.Version, post.EditedAt));
    }
}
