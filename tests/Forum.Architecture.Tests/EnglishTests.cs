using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Forum.Architecture.Tests;

public sealed partial class EnglishTests
{
    [Fact]
    public void Every_french_sentence_has_its_english()
    {
        var english = XDocument.Load(Path.Combine(Sources.Root, "src/Forum.Web/Resources/Localization.Texts.en.resx")).Root!
            .Elements("data").ToDictionary(entry => entry.Attribute("name")!.Value, entry => entry.Element("value")!.Value, StringComparer.Ordinal);
        var french = Sources.Of("src/Forum.Web").Concat(Sources.Of("src/Forum.Web", "*.cshtml"))
            .SelectMany(file => Keys().Matches(file.Text).SelectMany(match => Literals().Matches(match.Value)).Select(literal => literal.Groups[1].Value))
            .Distinct(StringComparer.Ordinal)
            .ToList();

        Assert.True(french.Count > 100, "The sentences of the interface were not found.");
        Assert.Empty(french.Where(key => !english.ContainsKey(key)).Order(StringComparer.Ordinal));
        // Compiled resources do not tell two names apart by case.
        Assert.Equal(french.Count, french.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(french, key => Assert.Equal(Slots(key), Slots(english[key])));
    }

    private static string Slots(string sentence) => string.Join(' ', Slot().Matches(sentence).Select(slot => slot.Value[..2]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    // L["…"], text["…"], and the two or three forms of Count(…).
    [GeneratedRegex(@"\b(?:L|text)\[(?:[^\]""]*""[^""]*"")+[^\]]*\]|\b(?:L|text)\.Count\([^""\n]*(?:""[^""\n]*""(?:,\s*)?)+\)")]
    private static partial Regex Keys();

    [GeneratedRegex(@"""([^""]*)""")]
    private static partial Regex Literals();

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Slot();
}
