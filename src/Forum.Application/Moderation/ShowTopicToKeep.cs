using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Sections;
using Forum.Domain.Topics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Forum.Application.Moderation;

/// <summary>A topic as those who keep it in order see it: for its moderators it is there, for everybody else it is not.</summary>
public sealed record ShowTopicToKeep(int TopicId) : IRequest<TopicToKeep>;

/// <param name="Topic">The topic.</param>
/// <param name="Section">Where it stands.</param>
/// <param name="Targets">The other sections that this viewer oversees.</param>
public sealed record TopicToKeep(Topic Topic, Section Section, IReadOnlyList<Section> Targets);

public sealed class ShowTopicToKeepHandler(IForumDb db, Viewer viewer) : IRequestHandler<ShowTopicToKeep, TopicToKeep>
{
    public async Task<TopicToKeep> Handle(ShowTopicToKeep request, CancellationToken cancellationToken)
    {
        var visible = db.VisibleTo(viewer);
        var topic = await visible.Topics.AsNoTracking().FirstOrDefaultAsync(t => t.Id == request.TopicId, cancellationToken).OrNotFound();
        if (topic.WhyNotModerate(viewer) is not null)
            throw new NotFound();
        var sections = await visible.Sections.AsNoTracking().OrderBy(section => section.Position).ThenBy(section => section.Id).ToListAsync(cancellationToken);
        return new TopicToKeep(topic, sections.Find(section => section.Id == topic.SectionId)!, sections.FindAll(section => section.Id != topic.SectionId && viewer.Oversees(section.Id)));
    }
}
