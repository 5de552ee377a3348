using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Text;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Moderation;

/// <summary>Makes a new topic of some posts of another, in the same section and for the same readers.</summary>
/// <param name="TopicId">The topic.</param>
/// <param name="Numbers">Which posts, as somebody types it: see <see cref="PostNumbers"/>.</param>
/// <param name="Title">Title of the new topic.</param>
/// <param name="Reason">Why.</param>
public sealed record SplitTopic(int TopicId, string? Numbers, string? Title, string? Reason) : IRequest<PostPlace>;

public sealed class SplitTopicRules : AbstractValidator<SplitTopic>
{
    public SplitTopicRules()
    {
        RuleFor(act => act.Numbers).Cascade(CascadeMode.Stop).Required().Must(typed => PostNumbers.TryRead(typed, out _)).WithErrorCode("NotNumbers");
        RuleFor(act => act.Title).Title();
        RuleFor(act => act.Reason).RequiredReason();
    }
}

public sealed class SplitTopicHandler(IForumDb db, Viewer viewer, IMarkup markup, TimeProvider clock) : IRequestHandler<SplitTopic, PostPlace>
{
    /// <returns>The opening post of the new topic.</returns>
    public Task<PostPlace> Handle(SplitTopic request, CancellationToken cancellationToken) =>
        db.Write(async token =>
        {
            var topic = await db.LockWholeTopic(viewer, request.TopicId, token);
            Refused.If(topic.WhyNotSplit(viewer));
            var chosen = PostNumbers.TryRead(request.Numbers, out var numbers) ? numbers : throw FieldError.On(nameof(request.Numbers), "NotNumbers");
            var posts = db.Everything.Posts.Where(post => post.TopicId == topic.Id && post.Number != null);
            var spots = await posts.OrderBy(post => post.Number).Select(post => new PostSpot(post.Id, post.Number!.Value, post.AuthorId, post.CreatedAt)).ToListAsync(token);
            var leaving = spots.FindAll(spot => chosen.Contains(spot.Number));
            var staying = spots.FindAll(spot => !chosen.Contains(spot.Number));
            if (leaving.Count == 0)
                throw FieldError.On(nameof(request.Numbers), "NoSuchPost");

            var source = await posts.Where(post => post.Id == leaving[0].PostId).Select(post => post.Source).FirstAsync(token);
            var apart = topic.Split(viewer, CleanText.SingleLine(request.Title), markup.Render(source, KnownReferences.None).PlainText, leaving, staying);
            db.Add(apart);
            await db.SaveChangesAsync(token);
            db.Add(new StaffAct(StaffActKind.SplitTopic, viewer.MemberId, clock.GetUtcNow().UtcDateTime, topic.SectionId, topic.Id, detail: $"{request.Numbers} → {apart.Title}", reason: StaffReason.Of(request.Reason)));
            await db.SaveChangesAsync(token);

            await Carry(leaving, topic.Id, apart.Id, token);
            await PassOverGaps(topic, staying, token);
            await db.RenderQuotesOf(db.Everything.Posts.Where(post => post.TopicId == apart.Id), token);
            return new PostPlace(leaving[0].PostId, apart.Id, 1);
        }, cancellationToken);

    // One statement for each run of neighbours: inside a run all numbers fall by as much, and the new topic has no other rows to meet.
    private async Task Carry(List<PostSpot> leaving, int from, int into, CancellationToken token)
    {
        foreach (var run in leaving.Select((spot, index) => (spot.Number, Shift: spot.Number - index - 1)).GroupBy(spot => spot.Shift, spot => spot.Number))
        {
            var (shift, first, last) = (run.Key, run.First(), run.Last());
            await db.Everything.Posts.Where(post => post.TopicId == from && post.Number >= first && post.Number <= last)
                .ExecuteUpdateAsync(post => post.SetProperty(p => p.TopicId, into).SetProperty(p => p.Number, p => p.Number - shift), token);
        }
    }

    // A mark that stands before numbers nobody can read any more would say "unread" for ever.
    private async Task PassOverGaps(Topic topic, List<PostSpot> staying, CancellationToken token)
    {
        var next = staying.Skip(1).Select(spot => spot.Number).Append(topic.LastNumber + 1);
        foreach (var (before, after) in staying.Zip(next, (spot, following) => (spot.Number, following)).Where(pair => pair.following > pair.Number + 1))
        {
            await db.Everything.ReadMarks.Where(mark => mark.TopicId == topic.Id && mark.LastReadNumber >= before && mark.LastReadNumber < after - 1)
                .ExecuteUpdateAsync(mark => mark.SetProperty(m => m.LastReadNumber, after - 1), token);
        }
    }
}
