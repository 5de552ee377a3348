using Forum.Domain.Members;
using Forum.Infrastructure.Security;
using Microsoft.AspNetCore.Identity;

namespace Forum.Infrastructure.Seeding;

/// <summary>
/// Accounts of invented people, all with one password. It is hashed once and the hash is shared: a real forum would betray by equal hashes who
/// shares a password with whom, here everybody does and is told so; and ten thousand hashes, slow on purpose, would take a quarter of an hour.
/// </summary>
public sealed class SeededAccounts(UserManager<Account> accounts)
{
    /// <summary>Whether the forum's own rules accept it.</summary>
    public async Task<bool> Accept(string password)
    {
        foreach (var rule in accounts.PasswordValidators)
        {
            if (!(await rule.ValidateAsync(accounts, new Account(0, ""), password)).Succeeded)
                return false;
        }

        return true;
    }

    /// <returns>Makes the account of a member from its id and from what it signs in with.</returns>
    public Func<int, string, Account> With(string password)
    {
        var hash = accounts.PasswordHasher.HashPassword(new Account(0, ""), password);
        return (memberId, signsInWith) => AccountOf(memberId, signsInWith, hash);
    }

    private Account AccountOf(int memberId, string signsInWith, string hash)
    {
        var account = new Account(memberId, Pseudonym.Skeleton(signsInWith)) { PasswordHash = hash, LockoutEnabled = true, SecurityStamp = Guid.NewGuid().ToString("N") };
        account.NormalizedUserName = accounts.NormalizeName(account.UserName);
        return account;
    }
}
