using System.Text.RegularExpressions;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>Links to somebody's profile, a doctor's booking page, Discord tags, addresses on federated networks. Groups, events and single publications stay silent.</summary>
internal static partial class ProfileLinkDetector
{
    public static IEnumerable<Finding> Find(LeakText text)
    {
        if (!text.Lower.AsSpan().ContainsAny("/#@=:")) yield break;
        foreach (Match match in Link.Matches(text.Lower))
        {
            var start = match.Index;
            while (match.Index - start < 24 && (text.IsWord(start - 1) || text.At(start - 1) is '.' or '/' or ':' or '-')) start--;
            // "notx.com/…" is another site: before the known host only a scheme or a sub-domain may stand.
            if (text.IsWord(match.Index - 1)) continue;
            yield return Finding.Soft(LeakKind.Handle, start, match.Index + match.Length, match.Groups["carer"].Success ? LeakOwner.SomebodyElse : OwnerReading.Before(text, start));
        }
        foreach (Match match in DiscordTag.Matches(text.Lower))
        {
            if (!text.IsWord(match.Index - 1)) yield return Finding.Soft(LeakKind.Handle, match.Index, match.Index + match.Length, OwnerReading.Before(text, match.Index));
        }
        foreach (Match match in Federated.Matches(text.Lower))
        {
            if (!text.IsWord(match.Index - 1)) yield return Finding.Soft(LeakKind.Handle, match.Index, match.Index + match.Length, OwnerReading.Before(text, match.Index));
        }
    }

    [GeneratedRegex(@"(?:(?:facebook\.com|fb\.com|fb\.me|m\.me|messenger\.com/t|instagram\.com|instagr\.am|twitter\.com|x\.com|threads\.(?:net|com)|tiktok\.com|t\.me|telegram\.me|wa\.me|pinterest\.(?:fr|com|ca)|vk\.com|twitch\.tv|linktr\.ee|snapchat\.com/add|linkedin\.com/in|viadeo\.com/profile|discord(?:app)?\.com/users|youtube\.com/(?:c|user|channel)|strava\.com/athletes|bsky\.app/profile|copainsdavant\.linternaute\.com/p|reddit\.com/(?:u|user)|soundcloud\.com)/@?(?!(?:groups?|events?|watch|p|explore|hashtag|share|sharer|reel|reels|search|help|policies|pages|posts|stories|i|intent|home|about|legal|joinchat|s|tv|discover|directory|add|t|in)(?:[/?. ]|$))|youtube\.com/@|(?<carer>doctolib\.(?:fr|de|it)/[a-z-]{3,40}/[a-z-]{2,40}/)|profile\.php\?id=|skype:)[a-z0-9][a-z0-9._%-]{1,60}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"\b(?!(?:post|message|msg|sujet|topic|page|fil|n|no|numero|lot|ticket|episode)#)[a-z](?:[a-z0-9_.-]{1,31})#\d{4}\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex DiscordTag { get; }

    [GeneratedRegex(@"@[a-z0-9_.]{2,30}@[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,30}){1,3}\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Federated { get; }
}
