using System.Text.RegularExpressions;
using Forum.Domain.IdentityLeaks.Lexicons;

namespace Forum.Domain.IdentityLeaks;

/// <summary>What a pseudonym gives away. Never a refusal: a hint while it is being chosen.</summary>
[Flags]
public enum PseudonymFlags
{
    None = 0,

    /// <summary>A first name and a surname, whatever parts them.</summary>
    FullName = 1,

    /// <summary>The shape of the left side of a mail address: prenom.nom, p.nom, prenom_nom.</summary>
    MailLocalPart = 2,

    /// <summary>A full year from 1930 to 2009, or two digits from 30 to 99 just after a first name.</summary>
    BirthYear = 4,

    /// <summary>What the detectors find in any text: an address, a number, a title and a name.</summary>
    Leak = 8,
}

public static partial class PseudonymWarnings
{
    /// <summary>Reads a pseudonym of any length; a single first name alone raises nothing: there are thousands of each.</summary>
    public static PseudonymFlags For(string pseudonym)
    {
        ArgumentNullException.ThrowIfNull(pseudonym);
        if (pseudonym.Length > 200) pseudonym = pseudonym[..200];
        var text = new LeakText(pseudonym, LeakContext.Pseudonym);
        var words = Word.Matches(text.Text).Select(match => match.Value).ToList();
        var flags = PseudonymFlags.None;
        if (IsFullName(words)) flags |= PseudonymFlags.FullName;
        if (IsLocalPart(text.Lower, words)) flags |= PseudonymFlags.MailLocalPart;
        if (HoldsBirthYear(text.Lower)) flags |= PseudonymFlags.BirthYear;
        if (LeakDetector.Find(pseudonym, LeakContext.Pseudonym).Any(leak => leak.Kind != LeakKind.PersonName || words.Count > 2)) flags |= PseudonymFlags.Leak;
        return flags;
    }

    /// <summary>Two words one of which is a first name and the other no word of every day; "ClaireMartin" counts as two.</summary>
    private static bool IsFullName(List<string> words)
    {
        if (words.Count is < 2 or > 4) return false;
        var lower = words.ConvertAll(word => word.ToLowerInvariant());
        var firstName = lower.FindIndex(word => FirstNames.All.Contains(word));
        if (firstName < 0) return words.Count == 2 && words.TrueForAll(word => char.IsUpper(word[0]) && word.Length > 2 && word.Skip(1).All(char.IsLower)) && lower.Exists(Surnames.All.Contains);
        return lower.Where((word, i) => i != firstName).Any(word => Surnames.All.Contains(word) || (word.Length > 2 && !NotNames.All.Contains(word) && !FirstNames.All.Contains(word) && char.IsUpper(words[lower.IndexOf(word)][0])));
    }

    private static bool IsLocalPart(string lower, List<string> words) =>
        LocalPart.Match(lower) is { Success: true } match
        && (FirstNames.All.Contains(match.Groups["first"].Value) || FirstNames.All.Contains(match.Groups["last"].Value) || Surnames.All.Contains(match.Groups["last"].Value))
        && words.TrueForAll(word => !NotNames.All.Contains(word.ToLowerInvariant()) || word.Length == 1);

    private static bool HoldsBirthYear(string lower) =>
        FullYear.IsMatch(lower) || (NameThenYear.Match(lower) is { Success: true } match && FirstNames.All.Contains(match.Groups["first"].Value));

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"^(?<first>[a-z]{1,20})[._](?<last>[a-z]{2,25})\d{0,4}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex LocalPart { get; }

    [GeneratedRegex(@"(?<!\d)(?:19[3-9]\d|200\d)(?!\d)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex FullYear { get; }

    [GeneratedRegex(@"(?<first>[a-z]{2,20})[ ._-]?[3-9]\d$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NameThenYear { get; }
}
