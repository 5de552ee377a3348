using System.Globalization;
using Forum.Application.Accounts;
using Forum.Application.Pipeline;
using Forum.Domain.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Forum.Infrastructure.Security;

internal sealed class Credentials(UserManager<Account> accounts, IPasswordHasher<Account> hasher) : ICredentials
{
    private const int MaxAccountsOfOneEmail = 3;

    // Compared with when there is no such account, so that the answer takes as long: a hash of the same cost, of no password.
    private static readonly Account Nobody = new(0, "");
    private static string? decoy;

    public bool IsCommon(string password) => CommonPasswords.Contains(password);

    public string Hash(string password) => hasher.HashPassword(Nobody, Password.Clean(password));

    public async Task Add(int memberId, string skeleton, string passwordHash, string? email) =>
        Require(await accounts.CreateAsync(new Account(memberId, skeleton) { PasswordHash = passwordHash, Email = email }));

    public async Task<int?> FindMember(string skeleton, string password)
    {
        var account = await accounts.FindByNameAsync(skeleton);
        return await Matches(account, password) ? account!.Id : null;
    }

    public async Task<bool> IsPasswordOf(int memberId, string password) => await Matches(await Find(memberId), password);

    public async Task SetPassword(int memberId, string passwordHash)
    {
        var account = await Find(memberId) ?? throw new NotFound();
        account.PasswordHash = passwordHash;
        // Saves the account too.
        Require(await accounts.UpdateSecurityStampAsync(account));
    }

    public async Task<string?> EmailOf(int memberId) => (await Find(memberId))?.Email;

    public async Task SetEmail(int memberId, string? email) =>
        Require(await accounts.SetEmailAsync(await Find(memberId) ?? throw new NotFound(), email));

    public async Task<IReadOnlyList<int>> MembersWithEmail(string email)
    {
        var normalised = accounts.NormalizeEmail(email);
        return await accounts.Users.Where(account => account.NormalizedEmail == normalised).Take(MaxAccountsOfOneEmail).Select(account => account.Id).ToListAsync();
    }

    public async Task<string> ResetTokenFor(int memberId) => await accounts.GeneratePasswordResetTokenAsync(await Find(memberId) ?? throw new NotFound());

    public async Task<bool> IsResetToken(int memberId, string token) =>
        await Find(memberId) is { } account
        && await accounts.VerifyUserTokenAsync(account, TokenOptions.DefaultProvider, UserManager<Account>.ResetPasswordTokenPurpose, token);

    private async Task<bool> Matches(Account? account, string password)
    {
        var clean = Password.Clean(password);
        decoy ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        var verdict = hasher.VerifyHashedPassword(account ?? Nobody, account?.PasswordHash ?? decoy, clean.Length <= Password.MaxLength ? clean : "");
        if (account?.PasswordHash is null || verdict == PasswordVerificationResult.Failed)
            return false;
        if (verdict == PasswordVerificationResult.SuccessRehashNeeded)
        {
            account.PasswordHash = hasher.HashPassword(account, clean);
            Require(await accounts.UpdateAsync(account));
        }

        return true;
    }

    private Task<Account?> Find(int memberId) => accounts.FindByIdAsync(memberId.ToString(CultureInfo.InvariantCulture));

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException("Identity refused what the use case allowed: " + string.Join(", ", result.Errors.Select(error => error.Code)));
    }
}
