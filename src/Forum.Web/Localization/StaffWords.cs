using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Sections;
using Forum.Web.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Forum.Web.Localization;

/// <summary>What the staff do and arrange, in words: the one place where it is said.</summary>
public static class StaffWords
{
    public static string Act(this IStringLocalizer<Texts> text, StaffActKind kind) => kind switch
    {
        StaffActKind.PinTopic => text["Fil épinglé"],
        StaffActKind.UnpinTopic => text["Fil désépinglé"],
        StaffActKind.CloseTopic => text["Fil fermé"],
        StaffActKind.ReopenTopic => text["Fil rouvert"],
        StaffActKind.RenameTopic => text["Fil renommé"],
        StaffActKind.MoveTopic => text["Fil déplacé"],
        StaffActKind.MergeTopics => text["Fils réunis"],
        StaffActKind.SplitTopic => text["Fil séparé"],
        StaffActKind.ReleaseHeld => text["Message publié après relecture"],
        StaffActKind.RefuseHeld => text["Message refusé"],
        StaffActKind.CreateSection => text["Rubrique créée"],
        StaffActKind.ChangeSection => text["Rubrique modifiée"],
        StaffActKind.MergeSections => text["Rubriques réunies"],
        StaffActKind.CloseSection => text["Rubrique fermée"],
        StaffActKind.ReopenSection => text["Rubrique rouverte"],
        StaffActKind.AppointMember => text["Rôle changé"],
        StaffActKind.ChangeSectionAddress => text["Adresse de rubrique changée"],
        StaffActKind.TightenSection => text["Rubrique resserrée"],
        StaffActKind.WidenSection => text["Rubrique élargie"],
        StaffActKind.MoveSection => text["Rubrique déplacée"],
    };

    /// <summary>A change of role or of audience is kept by its names, and said in the reader's language.</summary>
    public static string? Detail(this IStringLocalizer<Texts> text, StaffActKind kind, string? detail)
    {
        if (detail is null || kind is not (StaffActKind.AppointMember or StaffActKind.TightenSection or StaffActKind.WidenSection))
            return detail;
        var (change, more) = detail.IndexOf(": ", StringComparison.Ordinal) is var cut and > 0 ? (detail[..cut], detail[cut..]) : (detail, "");
        return string.Join(" → ", change.Split('>').Select(name => Enum.TryParse<Role>(name, out var role) ? text.Role(role) : Enum.TryParse<Audience>(name, out var audience) ? text.InShort(audience) : name)) + more;
    }

    public static string Role(this IStringLocalizer<Texts> text, Role role) => role switch
    {
        Domain.Access.Role.Member => text["Membre"],
        Domain.Access.Role.Clinician => text["Soignant vérifié"],
        Domain.Access.Role.Moderator => text["Modération"],
        Domain.Access.Role.Administrator => text["Administration"],
    };

    public static string Kind(this IStringLocalizer<Texts> text, SectionKind kind) => kind switch
    {
        SectionKind.Discussion => text["Discussions"],
        SectionKind.Journeys => text["Parcours : chacun y tient son fil"],
        SectionKind.Reference => text["Guide : l’équipe écrit, tout le monde lit"],
        SectionKind.News => text["Actualités : l’équipe annonce, les membres commentent"],
        SectionKind.Staff => text["Salle de l’équipe"],
    };

    public static string Posting(this IStringLocalizer<Texts> text, PostingPolicy posting) => posting switch
    {
        PostingPolicy.Members => text["Les membres ouvrent des fils"],
        PostingPolicy.StaffOnly => text["Seule l’équipe ouvre des fils"],
    };
}
