using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Forum.Application;

namespace Forum.Infrastructure.Markup.Steps;

/// <summary>Links the members that a text addresses. What stands in a quote was said by another, what stands in code is nobody.</summary>
internal static partial class Mentions
{
    private const int MinLength = 3;

    private const int MaxLength = 30;

    /// <summary>In one stretch of text. Nobody is called more often than that.</summary>
    private const int MaxLinks = 100;

    public static void Link(Draft draft)
    {
        var members = new Dictionary<string, KnownMember>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, member) in draft.Known.Members) members.TryAdd(name, member);
        if (members.Count == 0) return;

        foreach (var text in Places(draft)) Link(text, members, draft);
    }

    public static IEnumerable<string> NamesIn(Draft draft) => Places(draft).SelectMany(Names).Select(match => match.Groups["name"].Value);

    private static void Link(IText text, Dictionary<string, KnownMember> members, Draft draft)
    {
        var typed = text.Data;
        var parts = new List<INode>();
        var done = 0;
        foreach (var match in Names(text))
        {
            if (parts.Count >= 2 * MaxLinks) break;
            if (!members.TryGetValue(match.Groups["name"].Value, out var member)) continue;

            if (match.Index > done) parts.Add(text.Owner!.CreateTextNode(typed[done..match.Index]));
            parts.Add(LinkTo(member, draft));
            draft.Mentioned.Add(member.Id);
            done = match.Index + match.Length;
        }

        if (parts.Count == 0) return;

        if (done < typed.Length) parts.Add(text.Owner!.CreateTextNode(typed[done..]));
        text.Replace([.. parts]);
    }

    private static IElement LinkTo(KnownMember member, Draft draft)
    {
        var link = draft.New("a").WithAttributes(
            ("class", "mention"),
            ("href", $"/u/{Uri.EscapeDataString(member.Pseudonym)}"),
            ("data-member", member.Id.ToString(CultureInfo.InvariantCulture)));
        link.TextContent = $"@{member.Pseudonym}";
        return link;
    }

    private static List<IText> Places(Draft draft) =>
        [.. draft.Body.Descendants<IText>().Where(text => text.Data.Contains('@') && !text.Ancestors<IElement>().Any(IsElsewhere))];

    private static bool IsElsewhere(IElement element) => element.LocalName is "a" or "code" or "pre" or "blockquote" or "summary";

    private static IEnumerable<Match> Names(IText text) =>
        Name().Matches(text.Data).Where(match => match.Groups["name"].Length is >= MinLength and <= MaxLength && !(match.Index == 0 && FollowsALetter(text)));

    // **camille**@example.org is an address too.
    private static bool FollowsALetter(IText text) =>
        text.PreviousSibling is { TextContent: [.., var last] } && (char.IsLetterOrDigit(last) || last is '_' or '.' or '-');

    // The group takes all it can and gives nothing back, so that @name@elsewhere names nobody; a full stop or a hyphen at the end is the sentence's.
    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{Nd}_.@/\\-])@(?<name>(?>[\p{L}\p{Nd}_]+(?:[.-]+[\p{L}\p{Nd}_]+)*))(?![\p{M}@])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
