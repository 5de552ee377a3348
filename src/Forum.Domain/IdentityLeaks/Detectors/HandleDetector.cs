using System.Buffers;
using System.Text.RegularExpressions;
using Forum.Domain.IdentityLeaks.Lexicons;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>
/// A name on another network, beside that network's name: "mon insta : claire_mrt", "@claire.m sur insta". A bare "@pseudo" is how members
/// call each other here and stays silent.
/// </summary>
internal static partial class HandleDetector
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("._0123456789");

    /// <summary>Most posts name no network at all, and are left at once.</summary>
    private static readonly SearchValues<string> Names = SearchValues.Create(
        ["insta", "ig", "snap", "facebook", "fb", "twitter", "tik", "telegram", "signal", "discord", "skype", "linkedin", "messenger", "whats", "mastodon", "bluesky", "twitch", "psn", "steam", "threads", "viber", "gamertag", "xbox"], StringComparison.Ordinal);

    public static IEnumerable<Finding> Find(LeakText text)
    {
        if (!text.Lower.AsSpan().ContainsAny(Names)) yield break;
        foreach (Match match in NetworkThenHandle.Matches(text.Lower))
        {
            var handle = match.Groups["handle"];
            if (handle.Value[0] == '@' || match.Groups["loose"].Success ? IsWord(handle.ValueSpan) : !IsMarked(handle.ValueSpan)) continue;
            yield return Finding.Soft(LeakKind.Handle, handle.Index, handle.Index + handle.Length, OwnerReading.Before(text, handle.Index));
        }
        foreach (Match match in HandleThenNetwork.Matches(text.Lower))
        {
            var handle = match.Groups["handle"];
            if (text.IsWord(handle.Index - 1) || (handle.Value[0] != '@' && !IsMarked(handle.ValueSpan))) continue;
            yield return Finding.Soft(LeakKind.Handle, handle.Index, handle.Index + handle.Length, OwnerReading.Before(text, handle.Index));
        }
        foreach (Match match in NetworkThenName.Matches(text.Lower))
        {
            if (NameReading.Read(text, match.Index + match.Length) is { Parts: > 1 } name) yield return Finding.Soft(LeakKind.Handle, name.Start, name.End, OwnerReading.Before(text, name.Start));
        }
    }

    /// <summary>Carries a digit, a dot or an underscore inside, and a letter: no French word does.</summary>
    private static bool IsMarked(ReadOnlySpan<char> handle) =>
        handle.ContainsAnyInRange('a', 'z') && handle.TrimEnd('.').ContainsAny(Marks) && !Dose.IsMatch(handle);

    private static bool IsWord(ReadOnlySpan<char> handle) => handle[0] != '@' && (NotNames.All.Has(handle) || handle.Length < 3);

    private const string Network = @"(?:insta(?:gram)?|ig|snap(?:chat)?|facebook|fb|twitter|tik ?tok|telegram|signal|discord|skype|linkedin|messenger|whats ?app|mastodon|bluesky|twitch|psn|steam|threads|viber|gamertag|xbox)";

    [GeneratedRegex(@"\b(?:" + Network + @"(?:[^@\n.!?]{0,30}(?<handle>@[a-z0-9_][a-z0-9_.]{1,30})|(?: ?(?::|=|->|,)| c'est| est| sous(?: le (?:nom|pseudo))?(?: de)?| (?:le |mon )?pseudo| je suis| avec|,? ?@){1,3} {0,2}[""(]?(?<handle>[a-z0-9_][a-z0-9_.-]{2,30}))|(?:mon|moi sur|ajoutez?[- ]moi sur|suivez[- ]moi sur) " + Network + @"(?<loose> ?: ?)(?<handle>[a-z0-9_][a-z0-9_.-]{2,30}))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NetworkThenHandle { get; }

    [GeneratedRegex(@"(?<handle>@[a-z0-9_][a-z0-9_.]{1,30})[^@\n.!?]{0,12}(?: sur| on|\() ?(?:mon |le )?" + Network + @"\b|\b(?:je suis|c'est|pseudo|cherche[rz]?|ajoute[rz]?|trouve[rz]?(?:[- ]moi)?|moi|contacte[rz]?) :? ?(?<handle>[a-z][a-z0-9_.]{2,30}) (?:sur|on) (?:mon |le )?" + Network + @"\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex HandleThenNetwork { get; }

    [GeneratedRegex(@"\b" + Network + @"(?: ?:| c'est| est| sous(?: le nom)?(?: de)?| au nom de| je suis){1,3} ?[""]? ?(?=[a-z])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NetworkThenName { get; }

    [GeneratedRegex(@"^(?:\d+[.,]?\d*(?:mg|g|kg|ml|cl|h\d{0,2}|e|j|%|x\d*|eme|er|mo|go|min)?|[a-z]+\.)$|^\d[\d.]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Dose { get; }
}
