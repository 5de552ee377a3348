namespace Forum.Application.Accounts;

/// <summary>
/// How members prove who they are. A port, the fifth, because hashing, stamps and tokens are ASP.NET Core Identity's, whose types stay out of
/// this layer; what is decided about them (limits, sessions, codes, the same answer for all) is decided here.
/// </summary>
public interface ICredentials
{
    /// <summary>Whether a password stands in the list of common ones, or is one of those with a little around it.</summary>
    bool IsCommon(string password);

    /// <summary>Slow on purpose: call it before a transaction begins.</summary>
    string Hash(string password);

    /// <summary>Gives a member the means to sign in, in the caller's transaction.</summary>
    Task Add(int memberId, string skeleton, string passwordHash, string? email);

    /// <summary>The member with this pseudonym and password; null for no such pair. Costs one hash whether or not the pseudonym exists.</summary>
    Task<int?> FindMember(string skeleton, string password);

    /// <summary>Whether it is this member's password.</summary>
    Task<bool> IsPasswordOf(int memberId, string password);

    /// <summary>Tokens made before no longer count.</summary>
    Task SetPassword(int memberId, string passwordHash);

    Task<string?> EmailOf(int memberId);

    /// <param name="email">Null to forget it.</param>
    Task SetEmail(int memberId, string? email);

    /// <summary>Members who gave this address, a few at most.</summary>
    Task<IReadOnlyList<int>> MembersWithEmail(string email);

    /// <summary>A token by which a member may choose a new password: it serves once, for two hours.</summary>
    Task<string> ResetTokenFor(int memberId);

    Task<bool> IsResetToken(int memberId, string token);
}
