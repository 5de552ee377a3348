using System.Text.RegularExpressions;

namespace Forum.Domain.IdentityLeaks;

/// <summary>Guesses whose identity is at stake from the nearest word before it that points at a person.</summary>
internal static partial class OwnerReading
{
    private const int Reach = 70;

    public static LeakOwner Before(LeakText text, int position)
    {
        var other = text.LastEndBefore(SomebodyElse, position);
        var self = text.LastEndBefore(Self, position);
        var nearest = Math.Max(other, self);
        if (nearest < 0 || nearest < position - Reach) return LeakOwner.Unknown;
        return other > self ? LeakOwner.SomebodyElse : LeakOwner.Self;
    }

    [GeneratedRegex(@"\b(?:je|j'|moi|me|m'|mon|ma|mes|nous|notre)(?=[^a-z])|\b[jm]'", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Self { get; }

    [GeneratedRegex(@"\b(?:il|elle|lui|son|sa|ses|leurs?|docteure?|dr|pr|professeur|medecin|generaliste|addicto(?:logue)?|alcoologue|psy|psychiatre|psychologue|infirmiere?|pharmacien(?:ne)?|pharmacie|cabinet|therapeute|hypno(?:therapeute)?|prescripteur|secretariat|secretaire|kine|mari|femme|epou(?:x|se)|conjointe?|compagn(?:on|e)|copa?ine?|cop(?:ain|ine)|ami|amie|pere|mere|papa|maman|frere|soeur|fils|fille|enfants?|cousine?|oncle|tante|neveu|niece|patron(?:ne)?|chef|collegue|voisine?|ex|parents|parrain|marraine)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex SomebodyElse { get; }
}
