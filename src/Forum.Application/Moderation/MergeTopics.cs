using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Moderation;

/// <summary>Puts the posts of a topic after those of another, where its address then leads.</summary>
/// <param name="TopicId">The topic that ends.</param>
/// <param name="Into">Id of the one that takes its posts.</param>
/// <param name="Reason">Why.</param>
public sealed record MergeTopics(int TopicId, int Into, string? Reason) : IRequest;

public sealed class MergeTopicsRules : AbstractValidator<MergeTopics>
{
    public MergeTopicsRules() => RuleFor(act => act.Reason).RequiredReason();
}

public sealed class MergeTopicsHandler(IForumDb db, Viewer viewer, TimeProvider clock) : IRequestHandler<MergeTopics>
{
    public Task Handle(MergeTopics request, CancellationToken cancellationToken) =>
        db.Write(async token =>
        {
            var (from, into) = await LockBoth(request, token);
            var readSoFar = into.LastPostAt;
            var shift = from.MergeInto(into, viewer);
            db.Add(new StaffAct(StaffActKind.MergeTopics, viewer.MemberId, clock.GetUtcNow().UtcDateTime, into.SectionId, into.Id, detail: $"{from.Title} → {into.Title}", reason: StaffReason.Of(request.Reason)));
            await db.SaveChangesAsync(token);
            // Every new number is above the target's last: no row meets another while the statement runs, on either engine. Held posts keep none.
            await db.Everything.Posts.Where(post => post.TopicId == from.Id)
                .ExecuteUpdateAsync(post => post.SetProperty(p => p.TopicId, into.Id).SetProperty(p => p.Number, p => p.Number + shift), token);
            await db.Everything.Topics.Where(topic => topic.MergedIntoId == from.Id)
                .ExecuteUpdateAsync(topic => topic.SetProperty(t => t.MergedIntoId, into.Id), token);
            await db.RenderQuotesOf(db.Everything.Posts.Where(post => post.TopicId == into.Id && post.Number > shift), token);
            await CarryReaders(from.Id, into.Id, shift, readSoFar, token);
            await db.ForgetWhoLostSight(db.VisibleTo(viewer).Topics.Where(topic => topic.Id == into.Id), token);
            return true;
        }, cancellationToken);

    // In the order of their ids: two moderators who merge the same topics both ways do not wait for each other for ever.
    private async Task<(Topic From, Topic Into)> LockBoth(MergeTopics request, CancellationToken token)
    {
        Refused.If(request.TopicId == request.Into ? new Denial(DenialReason.SameTopic) : null);
        if (!await db.VisibleTo(viewer).Topics.AnyAsync(topic => topic.Id == request.TopicId, token))
            throw new NotFound();
        if (!await db.VisibleTo(viewer).Topics.AnyAsync(topic => topic.Id == request.Into, token))
            throw FieldError.On(nameof(request.Into), "NoSuchTopic");
        var first = await db.LockWholeTopic(viewer, Math.Min(request.TopicId, request.Into), token);
        var second = await db.LockWholeTopic(viewer, Math.Max(request.TopicId, request.Into), token);
        return first.Id == request.TopicId ? (first, second) : (second, first);
    }

    private async Task CarryReaders(int from, int into, int shift, DateTime readSoFar, CancellationToken token)
    {
        var (all, reply) = (db.Everything, (From: DraftPlace.Reply(from), Into: DraftPlace.Reply(into)));
        // Whose watermark says that they have read the target, but who were in the middle of this one, would lose the unread rest of it.
        await all.ReadMarks
            .Where(mark => mark.TopicId == from
                && !all.ReadMarks.Any(other => other.TopicId == into && other.MemberId == mark.MemberId)
                && all.Members.Any(member => member.Id == mark.MemberId && member.ReadWatermark >= readSoFar))
            .ExecuteUpdateAsync(mark => mark.SetProperty(m => m.TopicId, into).SetProperty(m => m.LastReadNumber, m => m.LastReadNumber + shift), token);
        await all.ReadMarks.Where(mark => mark.TopicId == from).ExecuteDeleteAsync(token);
        await all.Follows
            .Where(follow => follow.TopicId == from && !all.Follows.Any(other => other.TopicId == into && other.MemberId == follow.MemberId))
            .ExecuteUpdateAsync(follow => follow.SetProperty(f => f.TopicId, into), token);
        await all.Follows.Where(follow => follow.TopicId == from).ExecuteDeleteAsync(token);
        await all.Drafts
            .Where(draft => draft.Place == reply.From && !all.Drafts.Any(other => other.Place == reply.Into && other.MemberId == draft.MemberId))
            .ExecuteUpdateAsync(draft => draft.SetProperty(d => d.Place, reply.Into), token);
    }
}
