using System.Globalization;
using System.Text.RegularExpressions;
using Forum.Infrastructure.Seeding.Texts;
using Xunit;

namespace Forum.Application.Tests.Seeding;

/// <summary>Visitors read these texts as a medical forum's own: what an invented member says must be as safe as a leaflet.</summary>
public sealed partial class SafetyOfTextsTests
{
    private static readonly IReadOnlyList<string> Texts = [.. Demo(), .. Sample()];

    [Theory]
    [InlineData("j'en suis à 90 mg", true)]
    [InlineData("120mg par jour", true)]
    [InlineData("1 000 milligrammes", true)]
    [InlineData("le maximum de 80 mg", false)]
    [InlineData("de 20 à 30 mg", false)]
    public void A_dose_above_80_mg_is_recognised(string text, bool expected) => Assert.Equal(expected, HasHighDose(text));

    [Theory]
    [InlineData("vous devez prendre votre comprimé", true)]
    [InlineData("Prends plutôt 20 mg", true)]
    [InlineData("augmente à 40", true)]
    [InlineData("montez à 60 mg", true)]
    [InlineData("la bonne dose", true)]
    [InlineData("tu as échoué", true)]
    [InlineData("je prends le tram", false)]
    [InlineData("on n'augmente pas sans son médecin", false)]
    public void An_order_or_a_reproach_is_recognised(string text, bool expected) => Assert.Equal(expected, Forbidden().IsMatch(Plain(text)));

    [Fact]
    public void No_text_names_a_dose_above_80_mg()
    {
        Assert.Contains(Texts, text => text.Contains("80 mg", StringComparison.Ordinal));
        Assert.All(Texts, text => Assert.False(HasHighDose(text), text));
    }

    [Fact]
    public void Nobody_starts_above_20_mg_a_day()
    {
        var starts = Texts.SelectMany(text => Start().Matches(Plain(text)))
            .Select(match => int.Parse(match.Groups["dose"].ValueSpan, CultureInfo.InvariantCulture)).ToList();

        Assert.Contains(15, starts);
        Assert.All(starts, dose => Assert.InRange(dose, 15, 20));
    }

    [Fact]
    public void No_table_of_intakes_exceeds_80_mg_in_a_day()
    {
        var totals = Texts.Select(text => text.Split('\n').Where(line => line.StartsWith('|')).Sum(line => Doses(line).Sum())).ToList();

        Assert.Contains(totals, total => total > 0);
        Assert.All(totals, total => Assert.InRange(total, 0, 80));
    }

    [Fact]
    public void No_text_orders_a_dose_recommends_one_or_shames_anybody()
        => Assert.All(Texts, text => Assert.False(Forbidden().IsMatch(Plain(text)), text));

    [Fact]
    public void No_text_holds_an_address_of_a_person_or_a_number_that_is_no_help_line()
    {
        Assert.Matches(MailOrTitle(), "écrivez à quelqu.un@exemple.fr");
        Assert.Matches(MailOrTitle(), "j'ai vu le Dr Exemple");
        Assert.Matches(Phone(), "au 06 12 34 56 78");
        Assert.All(Texts, text => Assert.DoesNotMatch(MailOrTitle(), text));
        Assert.All(Texts, text => Assert.DoesNotMatch(Phone(), text.Replace("0 980 980 930", "")));
    }

    private static IEnumerable<string> Demo() =>
        DemoCommunity.Topics.SelectMany(topic => topic.Posts.Select(post => post.Body).Append(topic.Title).Append(topic.Subtitle ?? ""));

    private static IEnumerable<string> Sample()
    {
        var text = new SampleText(new Random(11), ["Ancolie"]);
        var themes = Enum.GetValues<SampleTheme>();
        for (var i = 0; i < 4_000; i++)
        {
            var theme = themes[i % themes.Length];
            yield return i % 5 == 0 ? text.OpeningPost(theme) : text.Reply(theme, quoted: null, number: i % 500);
            yield return text.Title(theme);
            yield return text.Subtitle(theme) ?? "";
        }
    }

    private static bool HasHighDose(string text) => Doses(text).Any(dose => dose > 80);

    private static IEnumerable<int> Doses(string text) => Dose().Matches(Plain(text))
        .Select(match => int.Parse(match.Groups["dose"].Value.Replace(" ", ""), CultureInfo.InvariantCulture));

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('’', '\'');

    [GeneratedRegex(
        @"\b(débute|commencé?)\b[^.\n]{0,30}?\b(?<dose>[0-9]+) mg|\b(?<dose>[0-9]+) mg[^.\n]{0,12} pour commencer",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex Start();

    [GeneratedRegex(@"(?<dose>\b[0-9][0-9 ]{0,5}) ?(mg|milligrammes)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Dose();

    [GeneratedRegex(
        @"\b((vous devez|tu dois|il faut|il te faut|faudrait) (prendre|augmenter|diminuer|monter|arrêter)|prend(s|ez)\b[^.\n]{0,40}\bmg|(augmente[sz]?|monte[sz]?|passe[sz]?|descend(s|ez)?|diminue[sz]?) à [0-9]|double[sz]? la (dose|prise)|(bonne|meilleure) dose|dose (idéale|conseillée|recommandée)|(tu as|vous avez) (échoué|craqué)|honte à|manque de volonté)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"\w@\w|\b(Dr|Docteur|Pr)\.? \p{Lu}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MailOrTitle();

    [GeneratedRegex(@"\b0[ .]?[1-9]([ .]?[0-9]{2}){4}\b|\b0 [0-9]{3} [0-9]{3} [0-9]{3}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Phone();
}
