using System.Globalization;
using Forum.Application.Topics;
using Forum.Domain.Access;
using Forum.Domain.Topics;

namespace Forum.Web.Links;

/// <summary>Every address of the forum that a page writes. An address is stable once published.</summary>
public static class To
{
    public static string Home => "/";

    public static string Section(string slug, int page = 1) => page > 1 ? Invariant($"/s/{slug}?page={page}") : $"/s/{slug}";

    public static string NewTopic(string slug) => $"/s/{slug}/new";

    /// <summary>The title stands in the address only where everybody may read it, search engines too.</summary>
    public static string Topic(int id, string title, Audience audience, int page = 1) =>
        (audience == Audience.Open ? Invariant($"/t/{id}/{Slug.Of(title)}") : Invariant($"/t/{id}")) + (page > 1 ? Invariant($"?page={page}") : "");

    public static string Topic(int id, int page = 1) => page > 1 ? Invariant($"/t/{id}?page={page}") : Invariant($"/t/{id}");

    public static string TopicAt(int id, int number) => Topic(id, Domain.Topics.Topic.PageOf(number)) + Invariant($"#n{number}");

    public static string LastOf(int topicId) => Invariant($"/t/{topicId}/last");

    public static string FirstUnreadOf(int topicId) => Invariant($"/t/{topicId}/unread");

    public static string Reply(int topicId, int? quote = null) => quote is { } post ? Invariant($"/t/{topicId}/reply?quote={post}") : Invariant($"/t/{topicId}/reply");

    public static string Follow(int topicId) => Invariant($"/t/{topicId}/follow");

    public static string ReadTopic(int topicId) => Invariant($"/t/{topicId}/read");

    public static string ManageTopic(int topicId) => Invariant($"/t/{topicId}/manage");

    public static string RenameTopic(int topicId) => Invariant($"/t/{topicId}/rename");

    public static string Post(int id) => Invariant($"/p/{id}");

    public static string EditPost(int id) => Invariant($"/p/{id}/edit");

    public static string RemovePost(int id) => Invariant($"/p/{id}/remove");

    public static string Revisions(int id) => Invariant($"/p/{id}/revisions");

    public static string Unread => "/unread";

    public static string Following => "/following";

    public static string Journey => "/journey";

    public static string Charter => "/charter";

    public static string Language(string language, string returnUrl) => $"/language?to={language}&returnUrl={Uri.EscapeDataString(returnUrl)}";

    public static string Drafts => "/drafts";

    /// <summary>The composer that a draft was begun in.</summary>
    public static string Draft(DraftLine draft) => draft.Kind switch
    {
        DraftKind.Reply => Reply(draft.Target),
        DraftKind.Edit => EditPost(draft.Target),
        DraftKind.Topic => NewTopic(draft.SectionSlug ?? ""),
    };

    public static string Profile(string pseudonym) => $"/u/{Uri.EscapeDataString(pseudonym)}";

    public static string SignIn(string? returnUrl = null) => returnUrl is null ? "/account/sign-in" : $"/account/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}";

    public static string SignOut => "/account/sign-out";

    public static string Register => "/account/register";

    public static string Recover => "/account/recover";

    public static string ResetPassword(int memberId, string token) => Invariant($"/account/reset?member={memberId}&token={Uri.EscapeDataString(token)}");

    public static string Account => "/account";

    public static string Password => "/account/password";

    public static string Email => "/account/email";

    public static string Sessions => "/account/sessions";

    public static string RecoveryCodes => "/account/recovery-codes";

    public static string Admin => "/admin";

    public static string NewSection => "/admin/sections/new";

    public static string SectionToChange(int id) => Invariant($"/admin/sections/{id}");

    public static string MembersToAppoint => "/admin/members";

    public static string MemberToAppoint(int id) => Invariant($"/admin/members/{id}");

    public static string StaffLog => "/moderation/log";

    public static string Held => "/moderation";

    /// <summary>The topic that somebody means by typing or pasting its number or its address; 0 for none.</summary>
    public static int TopicIn(string? typed)
    {
        var text = string.Concat((typed ?? "").Where(c => !char.IsWhiteSpace(c)));
        var path = text.IndexOf("/t/", StringComparison.Ordinal);
        var digits = text.AsSpan(path < 0 ? 0 : path + "/t/".Length);
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        if (end >= 0 && path < 0)
            return 0;
        return int.TryParse(end < 0 ? digits : digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
    }

    private static string Invariant(FormattableString address) => address.ToString(CultureInfo.InvariantCulture);
}
