using Forum.Domain.Access;
using Forum.Domain.Topics;

namespace Forum.Domain.Safety;

/// <summary>Spam comes as links in the first posts of a new account: those wait for a moderator.</summary>
public static class NewcomerHold
{
    /// <summary>After this many published posts a member's links are trusted.</summary>
    public const int KnownAfterPosts = 3;

    public static bool Holds(Viewer author, PostText text) =>
        author is { IsStaff: false, Role: not Role.Clinician } && author.PostCount < KnownAfterPosts && text.HasExternalLinks;
}
