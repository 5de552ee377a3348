using FluentValidation.Results;
using Forum.Domain.Access;
using Forum.Domain.Sections;
using Microsoft.Extensions.Localization;

namespace Forum.Web.Localization;

/// <summary>Names the resources: French stands inline as the key, English in <c>Resources/Localization.Texts.en.resx</c>.</summary>
public sealed class Texts;

/// <summary>The sentences for what the inner layers can only name.</summary>
public static class Sentences
{
    /// <summary>Why something cannot be done.</summary>
    public static string Sentence(this IStringLocalizer<Texts> text, Denial denial) => denial.Reason switch
    {
        DenialReason.MustSignIn => text["Connectez-vous pour écrire."],
        DenialReason.Suspended => text["Votre compte ne peut plus écrire jusqu’au {0:d MMMM yyyy}. Vous pouvez continuer à lire.", denial.Until!],
        DenialReason.TopicClosed => text["Ce fil est fermé depuis le {0:d MMMM yyyy} : on peut le lire, plus y répondre.", denial.Since!],
        DenialReason.SectionClosed => text["Cette rubrique est fermée depuis le {0:d MMMM yyyy} : on peut la lire, plus y écrire.", denial.Since!],
        DenialReason.StaffOnlySection => text["Cette rubrique se lit seulement : l’équipe y écrit."],
        DenialReason.NotTheAuthor => text["Seule la personne qui a écrit ce message peut le modifier."],
        DenialReason.AlreadyRemoved => text["Ce message a été retiré."],
        DenialReason.StillHeld => text["Ce fil attend d’être relu par la modération. Vous pourrez y répondre ensuite."],
        DenialReason.OpeningPost => text["D’autres personnes ont répondu : le premier message ouvre le fil et reste en place."],
        DenialReason.NotModerator => text["Cette rubrique ne vous est pas confiée."],
        DenialReason.NotAdministrator => text["Seule l’administration peut faire cela."],
        DenialReason.WiderThanSection => text["Cette rubrique ne permet pas d’être lu aussi largement."],
        DenialReason.TooManyAttempts => text["Trop d’essais en peu de temps. Attendez un quart d’heure avant de recommencer. Un code de secours, lui, reste utilisable."],
        DenialReason.TooManyRegistrations => text["Plusieurs comptes viennent d’être créés depuis cette connexion. Réessayez dans une heure."],
        DenialReason.SameTopic => text["Choisissez un autre fil que celui-ci."],
        DenialReason.WouldBeReadByOthers => text["L’autre fil est lu par plus de monde : ce qui a été écrit ici pour quelques-uns ne peut pas y aller."],
        DenialReason.LastAdministrator => text["Vous êtes la dernière personne à administrer le forum. Nommez d’abord quelqu’un d’autre."],
    };

    /// <summary>What is wrong with something typed.</summary>
    public static string Sentence(this IStringLocalizer<Texts> text, ValidationFailure failure) => (failure.ErrorCode, FieldOf(failure)) switch
    {
        ("Required", "Title") => text["Donnez un titre à votre fil."],
        ("Required", "Body") => text["Écrivez votre message avant de l’envoyer."],
        ("Required", "Pseudonym") => text["Choisissez un pseudonyme."],
        ("Required", "Password") => text["Choisissez un mot de passe."],
        ("Required", "Reason") => text["Dites pourquoi : la raison reste au registre."],
        ("Required", "VerifiedAs") => text["Dites ce qui a été vérifié : c’est écrit sur le profil."],
        ("Required", _) => text["Ce champ est nécessaire."],
        ("TooLong", _) => text["C’est trop long : {0:N0} caractères au plus.", failure.CustomState],
        ("TooShort", _) => text["C’est trop court : {0:N0} caractères au moins.", failure.CustomState],
        ("NoSuchTopic", _) => text["Ce fil n’existe pas, ou vous ne pouvez pas le lire."],
        ("NotNumbers", _) => text["Écrivez des numéros de messages, par exemple : 12-18, 21."],
        ("NoSuchPost", _) => text["Aucun message de ce fil ne porte ces numéros."],
        ("NotSlug", _) => text["Des lettres minuscules sans accent, des chiffres et des tirets seulement."],
        ("SlugTaken", _) => text["Cette adresse est ou a été celle d’une autre rubrique."],
        ("TooDeep", _) => text["Les rubriques ne s’emboîtent que sur un niveau."],
        ("HasSections", _) => text["Cette rubrique en contient d’autres : déplacez-les d’abord."],
        ("NoSection", _) => text["Choisissez au moins une rubrique, ou toutes."],
        (nameof(AdmissionFault.DefaultIsWider), _) => text["Un nouveau fil ne peut pas commencer plus ouvert que la rubrique ne le permet."],
        (nameof(AdmissionFault.StaffRoomIsNotACircle), _) => text["Une salle de l’équipe n’est lue que par l’équipe : choisissez le cercle."],
        ("Unknown", _) => text["Ce choix n’existe pas. Choisissez dans la liste."],
        _ => text.AccountSentence(failure) ?? text[failure.ErrorCode],
    };

    // Of several forms on one page each names its fields after itself: Move.Reason, Split.Reason.
    private static string FieldOf(ValidationFailure failure) => failure.PropertyName[(failure.PropertyName.LastIndexOf('.') + 1)..];
}
