using System.Globalization;
using Forum.Web.Composition;
using Forum.Web.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Forum.Web.TagHelpers;

/// <summary>Instants in the words and the zone of the forum's readers.</summary>
public sealed class Dates(IOptions<ForumOptions> forum, TimeProvider clock, IStringLocalizer<Texts> text)
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(forum.Value.TimeZone);

    /// <summary>UTC.</summary>
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public DateTime Local(DateTime instant) => TimeZoneInfo.ConvertTimeFromUtc(instant, zone);

    public string Day(DateTime instant) => Local(instant).ToString(text["d MMMM yyyy"], CultureInfo.CurrentCulture);

    public string Month(DateTime instant) => Local(instant).ToString("MMMM yyyy", CultureInfo.CurrentCulture);

    public string Full(DateTime instant) => Local(instant).ToString(text["d MMMM yyyy 'à' H 'h' mm"], CultureInfo.CurrentCulture);

    public string Clock(DateTime instant) => Local(instant).ToString(text["H 'h' mm"], CultureInfo.CurrentCulture);

    /// <summary>How people say when: minutes, hours, today, yesterday, then the date.</summary>
    public string Ago(DateTime instant)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var elapsed = now - instant;
        var days = (Local(now).Date - Local(instant).Date).Days;
        return elapsed switch
        {
            { TotalMinutes: < 1 } => text["à l’instant"],
            { TotalMinutes: < 2 } => text["il y a 1 minute"],
            { TotalMinutes: < 60 } => text["il y a {0} minutes", (int)elapsed.TotalMinutes],
            _ when days == 0 => text["aujourd’hui, {0}", Clock(instant)],
            _ when days == 1 => text["hier, {0}", Clock(instant)],
            _ when days < 7 => Local(instant).ToString(text["dddd, H 'h' mm"], CultureInfo.CurrentCulture),
            _ => Day(instant),
        };
    }

    /// <summary>How long a thread was silent, in the words of a marker between two posts; null when not worth a word.</summary>
    public string? Silence(DateTime before, DateTime after)
    {
        var days = (after - before).TotalDays;
        return days switch
        {
            < 60 => null,
            < 365 => text["{0} mois plus tard", (int)Math.Round(days / 30.4)].Value,
            < 730 => text["un an plus tard"].Value,
            _ => text["{0} ans plus tard", (int)(days / 365.25)].Value,
        };
    }
}
