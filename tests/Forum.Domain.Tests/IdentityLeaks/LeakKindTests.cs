using Forum.Domain.IdentityLeaks;
using Xunit;

namespace Forum.Domain.Tests.IdentityLeaks;

public sealed class LeakKindTests
{
    // Known answers: the examples of ISO 13616, of the banks' card test pages and of the AVS leaflet; the others were computed by hand.
    [Theory]
    [InlineData(LeakKind.Iban, "FR14 2004 1010 0505 0001 3M02 606", "FR14 2004 1010 0505 0001 3M02 607")]
    [InlineData(LeakKind.Iban, "BE68539007547034", "BE68539007547035")]
    [InlineData(LeakKind.Iban, "CH93 0076 2011 6238 5295 7", "CH93 0076 2011 6238 5295 8")]
    [InlineData(LeakKind.SwissAvs, "756.9217.0769.85", "756.9217.0769.84")]
    [InlineData(LeakKind.PaymentCard, "4111 1111 1111 1111", "4111 1111 1111 1112")]
    [InlineData(LeakKind.BelgianNationalNumber, "85.07.30-033.28", "85.07.30-033.29")]
    [InlineData(LeakKind.BelgianNationalNumber, "05.01.01-001.81", "05.01.01-001.80")]
    [InlineData(LeakKind.FrenchSocialSecurity, "2 55 08 14 168 025 38", "2 55 08 14 168 025 39")]
    [InlineData(LeakKind.FrenchSocialSecurity, "1 69 05 2A 049 588 92", "1 69 05 2A 049 588 91")]
    public void A_number_stops_a_publication_only_when_its_checksum_holds(LeakKind kind, string valid, string wrong)
    {
        var leak = Assert.Single(LeakDetector.Find($"voilà : {valid} !", LeakContext.SinglePost));

        Assert.Equal((kind, LeakSeverity.HardStop, 8, valid.Length), (leak.Kind, leak.Severity, leak.Start, leak.Length));
        Assert.DoesNotContain(LeakDetector.Find($"voilà : {wrong} !", LeakContext.SinglePost), found => found.Severity == LeakSeverity.HardStop);
    }

    [Theory]
    [InlineData("0 980 980 930")]
    [InlineData("+33 980 980 930")]
    [InlineData("0 800 23 13 13")]
    [InlineData("09 72 39 40 50")]
    [InlineData("09.72.39.40.50")]
    [InlineData("0972394050")]
    [InlineData("0 800 235 236")]
    [InlineData("02 41 48 21 21")]
    [InlineData("05 56 96 40 80")]
    [InlineData("0 800 59 59 59")]
    [InlineData("04 72 11 69 11")]
    [InlineData("04 91 75 25 25")]
    [InlineData("03 83 22 50 50")]
    [InlineData("01 40 05 48 48")]
    [InlineData("05 61 77 74 47")]
    [InlineData("070 245 245")]
    [InlineData("0800 32 123")]
    [InlineData("1-844-764-7669")]
    public void A_help_line_is_nobody_s_number(string number)
    {
        Assert.Empty(LeakDetector.Find($"téléphone, appelez le {number} ce soir", LeakContext.SinglePost));
        Assert.Single(LeakDetector.Find("téléphone, appelez le 06 39 98 12 47 ce soir", LeakContext.SinglePost));
    }

    [Fact]
    public void An_author_of_the_field_is_public_and_their_colleague_next_door_is_not()
    {
        Assert.Empty(LeakDetector.Find("Le Dr Olivier Ameisen, le Pr Jaury et le docteur de Beaurepaire", LeakContext.SinglePost));
        Assert.Single(LeakDetector.Find("Le Dr Olivier Vasseur", LeakContext.SinglePost));
    }

    [Theory]
    [InlineData("Mon numéro : 06 39 98 12 47", LeakOwner.Self)]
    [InlineData("Le numéro de mon addictologue : 06 39 98 12 47", LeakOwner.SomebodyElse)]
    [InlineData("06 39 98 12 47", LeakOwner.Unknown)]
    [InlineData("Le Dr Vasseur", LeakOwner.SomebodyElse)]
    [InlineData("mon mari Paul Durand", LeakOwner.SomebodyElse)]
    [InlineData("je m'appelle Claire Durand", LeakOwner.Self)]
    [InlineData("J'ai 43 ans, je suis infirmière à Rennes.", LeakOwner.Self)]
    public void The_words_before_a_leak_tell_whose_it_is(string text, LeakOwner owner) =>
        Assert.Equal(owner, Assert.Single(LeakDetector.Find(text, LeakContext.SinglePost)).Owner);
}
