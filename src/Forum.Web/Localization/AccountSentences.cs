using FluentValidation.Results;
using Forum.Domain.IdentityLeaks;
using Microsoft.Extensions.Localization;

namespace Forum.Web.Localization;

/// <summary>What is wrong with something typed about an account.</summary>
public static class AccountSentences
{
    public static string? AccountSentence(this IStringLocalizer<Texts> text, ValidationFailure failure) => (failure.ErrorCode, failure.PropertyName) switch
    {
        ("Missing", "Pseudonym") => text["Écrivez votre pseudonyme."],
        ("Missing", "Password") => text["Écrivez votre mot de passe."],
        ("Missing", "Code") => text["Recopiez un de vos codes de secours."],
        ("Missing", "Email") => text["Écrivez l’adresse que vous aviez donnée."],
        ("Characters", _) => text["Des lettres, des chiffres, et entre eux un point, un tiret ou un tiret bas : rien d’autre, pas d’espace."],
        ("Taken", _) => text["Ce pseudonyme est pris, ou ressemble trop à celui de quelqu’un. Choisissez-en un autre."],
        ("Reserved", _) => text["Ce nom ferait croire que vous parlez pour l’équipe. Choisissez-en un autre."],
        ("RevealsIdentity", _) => text.RevealSentence((PseudonymFlags)failure.CustomState!),
        ("SameAsPseudonym", _) => text["Votre pseudonyme est la première chose que l’on essaierait. Choisissez un autre mot de passe."],
        ("TooCommon", _) => text["Beaucoup de gens ont choisi ce mot de passe : il serait vite deviné. Quelques mots sans rapport entre eux font mieux."],
        ("NotAnEmail", _) => text["Cette adresse n’est pas complète. Exemple : nom@exemple.org."],
        ("MustAgree", "Adult") => text["Le forum est réservé aux adultes : confirmez que vous avez 18 ans ou plus."],
        ("MustAgree", _) => text["Il faut accepter la charte pour participer."],
        ("WrongCredentials", _) => text["Ce pseudonyme et ce mot de passe ne vont pas ensemble."],
        ("WrongPassword", _) => text["Ce n’est pas votre mot de passe actuel."],
        ("WrongCode", _) => text["Ce pseudonyme et ce code ne vont pas ensemble, ou ce code a déjà servi."],
        ("CodesFirst", _) => text["Sans adresse, seuls vos codes de secours vous rendraient votre compte : créez-les d’abord."],
        _ => null,
    };

    private static string RevealSentence(this IStringLocalizer<Texts> text, PseudonymFlags flags) => flags switch
    {
        _ when flags.HasFlag(PseudonymFlags.Leak) => text["Ce pseudonyme contient de quoi vous retrouver. Choisissez-en un autre, ou envoyez à nouveau pour le garder quand même."],
        _ when flags.HasFlag(PseudonymFlags.FullName) => text["Ce pseudonyme ressemble à un prénom et un nom. Choisissez-en un autre, ou envoyez à nouveau pour le garder quand même."],
        _ when flags.HasFlag(PseudonymFlags.MailLocalPart) => text["Ce pseudonyme ressemble au début d’une adresse électronique. Choisissez-en un autre, ou envoyez à nouveau pour le garder quand même."],
        _ => text["Ce pseudonyme semble contenir une année de naissance. Choisissez-en un autre, ou envoyez à nouveau pour le garder quand même."],
    };
}
