using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Topics;

/// <summary>Renders again a few of the posts that an older pipeline rendered, or that quote a post whose number changed.</summary>
/// <returns>How many were rendered; 0 when none is left.</returns>
public sealed record RenderAgain : IRequest<int>
{
    public const int AtOnce = 50;
}

public sealed class RenderAgainHandler(IForumDb db, IMarkup markup) : IRequestHandler<RenderAgain, int>
{
    public Task<int> Handle(RenderAgain request, CancellationToken cancellationToken) =>
        db.Write(async token =>
        {
            var version = markup.Version;
            var posts = await db.Everything.Posts
                .Where(post => post.MarkupVersion < version)
                .OrderBy(post => post.MarkupVersion).ThenBy(post => post.Id)
                .Take(RenderAgain.AtOnce)
                .Include(post => post.Mentions).Include(post => post.Quotes)
                .ToListAsync(token);
            var memberIds = posts.SelectMany(post => post.Mentions.Select(mention => mention.MemberId)).Distinct().ToList();
            var quotedIds = posts.SelectMany(post => post.Quotes.Select(quote => quote.QuotedPostId)).Distinct().ToList();
            var members = await db.Everything.Members.Where(member => memberIds.Contains(member.Id))
                .ToDictionaryAsync(member => member.Id, member => new KnownMember(member.Id, member.Pseudonym), token);
            var quoted = await db.Everything.Posts.Where(post => quotedIds.Contains(post.Id) && post.Number != null)
                .Select(post => new KnownPost(post.Id, post.Number!.Value, post.AuthorId, post.Author!.Pseudonym))
                .ToDictionaryAsync(post => post.Id, token);
            foreach (var post in posts)
            {
                // What the author could name when they wrote is what the rows say: nobody's rights are asked again.
                var known = new KnownReferences(
                    post.Mentions.Select(mention => members[mention.MemberId]).ToDictionary(member => member.Pseudonym, StringComparer.OrdinalIgnoreCase),
                    post.Quotes.Where(quote => quoted.ContainsKey(quote.QuotedPostId)).ToDictionary(quote => quote.QuotedPostId, quote => quoted[quote.QuotedPostId]));
                post.RenderAgain(markup.Render(post.Source, known).Html, version);
            }

            await db.SaveChangesAsync(token);
            return posts.Count;
        }, cancellationToken);
}
