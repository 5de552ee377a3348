using Forum.Domain.Access;
using Forum.Web.Localization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Forum.Web.TagHelpers;

/// <summary>
/// <c>&lt;audience of="…" /&gt;</c>: who reads this, as a sentence with its icon, wherever somebody reads or writes. <c>short</c> for rows of lists.
/// </summary>
[HtmlTargetElement("audience")]
public sealed class AudienceTagHelper(Icons icons, IStringLocalizer<Texts> text) : TagHelper
{
    public Audience Of { get; set; }

    public bool Short { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = Name(Of);
        output.TagName = Short ? "span" : "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "audience");
        output.Attributes.SetAttribute("data-audience", name);
        output.Content.AppendHtml($"""<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">{icons["audience-" + name]}</svg><span>""");
        output.Content.Append(Short ? text.InShort(Of) : text.WhoReads(Of));
        output.Content.AppendHtml("</span>");
    }

    private static string Name(Audience audience) => audience switch
    {
        Audience.Open => "open",
        Audience.Unindexed => "unindexed",
        Audience.Members => "members",
        Audience.Circle => "circle",
    };
}

/// <summary>The four audiences in words: the one place where they are said.</summary>
public static class AudienceWords
{
    public static string WhoReads(this IStringLocalizer<Texts> text, Audience audience) => audience switch
    {
        Audience.Open => text["Lisible par tout le monde · visible des moteurs de recherche"],
        Audience.Unindexed => text["Lisible par tout le monde · caché des moteurs de recherche"],
        Audience.Members => text["Lisible par les membres · invisible des moteurs de recherche"],
        Audience.Circle => text["Lisible par les membres que vous nommez et par la modération de la rubrique"],
    };

    public static string InShort(this IStringLocalizer<Texts> text, Audience audience) => audience switch
    {
        Audience.Open => text["Ouvert"],
        Audience.Unindexed => text["Caché des moteurs"],
        Audience.Members => text["Membres"],
        Audience.Circle => text["Cercle"],
    };

    public static string WhatItMeans(this IStringLocalizer<Texts> text, Audience audience) => audience switch
    {
        Audience.Open => text["Toute personne qui passe, et les moteurs de recherche : ce qui y est repris est difficile à effacer."],
        Audience.Unindexed => text["Toute personne qui passe. Nous demandons aux moteurs de recherche et aux robots d’IA de ne pas le reprendre."],
        Audience.Members => text["Les personnes inscrites et connectées. Ni les visiteurs, ni les moteurs de recherche."],
        Audience.Circle => text["Vous, les membres que vous nommez, et la modération de la rubrique."],
    };
}
