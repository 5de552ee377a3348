using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Sections;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Sections;

/// <summary>A section as a row of a list, with the last message that this viewer may read in it.</summary>
public sealed record SectionLine(Section Section, TopicLine? Last);

internal static class SectionLines
{
    /// <summary>
    /// No counter stands on a section: it would count what the viewer may not see. The last message is asked of the index, one seek a section, in one query.
    /// </summary>
    public static async Task<IReadOnlyList<SectionLine>> LastMessagesOf(
        this VisibleContent visible, IEnumerable<Section> sections, Viewer viewer, OwnedRows owned, CancellationToken cancellationToken)
    {
        var shown = sections.ToList();
        var ids = shown.Select(section => section.Id).ToList();
        if (ids.Count == 0)
            return [];
        var lastIds = visible.Sections
            .Where(section => ids.Contains(section.Id))
            .Select(section => visible.Topics
                .Where(topic => topic.SectionId == section.Id)
                .OrderByDescending(topic => topic.LastPostAt)
                .Select(topic => (int?)topic.Id)
                .FirstOrDefault());
        var last = await visible.Topics.Where(topic => lastIds.Contains(topic.Id))
            .ReadBy(viewer, owned).AsLines().ToListAsync(cancellationToken);
        return [.. shown.Select(section => new SectionLine(section, last.Find(line => line.SectionId == section.Id)))];
    }
}
