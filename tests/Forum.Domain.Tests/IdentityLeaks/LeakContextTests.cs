using Forum.Domain.IdentityLeaks;
using Xunit;

namespace Forum.Domain.Tests.IdentityLeaks;

public sealed class LeakContextTests
{
    [Fact]
    public void A_private_message_is_only_warned_about_what_a_post_is_stopped_for()
    {
        const string text = "claire.dubosc@gmail.com, sinon 06 39 98 12 47, de la part du Dr Vasseur";

        Assert.Equal([LeakSeverity.HardStop, LeakSeverity.Warning, LeakSeverity.Warning], LeakDetector.Find(text, LeakContext.SinglePost).Select(leak => leak.Severity));
        var leak = Assert.Single(LeakDetector.Find(text, LeakContext.Message));
        Assert.Equal((LeakKind.Email, LeakSeverity.Warning), (leak.Kind, leak.Severity));
    }

    [Theory]
    [InlineData("Ordonnance_Dr_Vasseur.pdf", LeakKind.PersonName)]
    [InlineData("cv-claire-martin.docx", LeakKind.PersonName)]
    [InlineData("Claire_Delcourt_2024.pdf", LeakKind.PersonName)]
    [InlineData("facture claire.dubosc@gmail.com.pdf", LeakKind.Email)]
    [InlineData("RIB_FR14_2004_1010_0505_0001_3M02_606.pdf", LeakKind.Iban)]
    public void A_file_name_is_read_through_its_separators(string name, LeakKind kind)
    {
        Assert.Contains(LeakDetector.Find(name, LeakContext.FileName), leak => leak.Kind == kind);
        Assert.Empty(LeakDetector.Find("IMG_20240512_103040.jpg", LeakContext.FileName));
        Assert.Empty(LeakDetector.Find("suivi-doses_10-20-30-40.xlsx", LeakContext.FileName));
    }

    [Fact]
    public void A_title_and_a_pseudonym_are_read_like_a_post()
    {
        foreach (var context in (LeakContext[])[LeakContext.Title, LeakContext.Pseudonym])
        {
            Assert.Equal(LeakSeverity.HardStop, Assert.Single(LeakDetector.Find("claire.dubosc@gmail.com", context)).Severity);
            Assert.Empty(LeakDetector.Find("Mon parcours, 120 mg", context));
        }
    }

    [Fact]
    public void Where_two_leaks_meet_the_more_severe_is_kept_whole()
    {
        var leak = Assert.Single(LeakDetector.Find("wa.me/claire.dubosc@gmail.com", LeakContext.SinglePost), found => found.Severity == LeakSeverity.HardStop);

        Assert.Equal(LeakKind.Email, leak.Kind);
        Assert.Single(LeakDetector.Find("wa.me/33639981247", LeakContext.SinglePost), found => found.Kind == LeakKind.Handle);
    }
}
