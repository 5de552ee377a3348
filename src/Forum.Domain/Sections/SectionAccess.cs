using System.Linq.Expressions;
using Forum.Domain.Access;

namespace Forum.Domain.Sections;

public static class SectionAccess
{
    /// <summary>The one rule of which sections a viewer knows of. A section that shows nothing to somebody is not there for them.</summary>
    public static Expression<Func<Section, bool>> VisibleTo(Viewer viewer)
    {
        var readsUpTo = viewer.ReadsUpTo;
        var everySection = viewer.OverseesEverySection;
        var overseen = viewer.OverseenSections;
        return section => section.MergedIntoId == null
            && (section.WidestAudience <= readsUpTo
                || everySection
                || overseen.Contains(section.Id)
                || (section.WidestAudience == Audience.Circle && section.Kind != SectionKind.Staff && readsUpTo == Audience.Members));
    }
}
