using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Sections;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Sections;

public sealed record ShowHome : IRequest<HomeView>
{
    public const int NewsShown = 3;
    public const int JourneysShown = 5;
    public const int UnreadShown = 6;
}

public sealed record HomeView(
    IReadOnlyList<TopicLine> News,
    IReadOnlyList<SectionGroup> Sections,
    IReadOnlyList<TopicLine> LiveliestJourneys,
    IReadOnlyList<TopicLine> Unread,
    bool HasMoreUnread);

/// <summary>A top section with the ones under it.</summary>
public sealed record SectionGroup(SectionLine Top, IReadOnlyList<SectionLine> Children);

public sealed class ShowHomeHandler(IForumDb db, Viewer viewer) : IRequestHandler<ShowHome, HomeView>
{
    public async Task<HomeView> Handle(ShowHome request, CancellationToken cancellationToken)
    {
        var visible = db.VisibleTo(viewer);
        var owned = db.OwnedBy(viewer);
        var sections = await visible.Sections.AsNoTracking().OrderBy(section => section.Position).ToListAsync(cancellationToken);
        var lines = await visible.LastMessagesOf(sections, viewer, owned, cancellationToken);

        var unread = !viewer.IsMember ? [] : await visible.Topics.ReadBy(viewer, owned)
            .Where(row => row.IsUnread)
            .OrderByDescending(row => row.Topic.LastPostAt)
            .Take(ShowHome.UnreadShown + 1)
            .AsLines().ToListAsync(cancellationToken);

        return new HomeView(
            await Of(SectionKind.News, visible, sections, owned).OrderByDescending(row => row.Topic.CreatedAt).Take(ShowHome.NewsShown).AsLines().ToListAsync(cancellationToken),
            // A section whose parent this viewer does not know of stands at the top for them.
            [.. lines.Where(line => !sections.Exists(section => section.Id == line.Section.ParentId))
                .Select(top => new SectionGroup(top, [.. lines.Where(line => line.Section.ParentId == top.Section.Id)]))],
            await Of(SectionKind.Journeys, visible, sections, owned).OrderByDescending(row => row.Topic.Liveliness).Take(ShowHome.JourneysShown).AsLines().ToListAsync(cancellationToken),
            unread.Count > ShowHome.UnreadShown ? unread[..ShowHome.UnreadShown] : unread,
            unread.Count > ShowHome.UnreadShown);
    }

    private IQueryable<ReadTopic> Of(SectionKind kind, VisibleContent visible, List<Section> sections, OwnedRows owned)
    {
        var ids = sections.Where(section => section.Kind == kind).Select(section => section.Id).ToList();
        return visible.Topics.Where(topic => ids.Contains(topic.SectionId) && topic.State == TopicState.Published).ReadBy(viewer, owned);
    }
}
