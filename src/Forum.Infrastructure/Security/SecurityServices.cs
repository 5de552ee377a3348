using Forum.Application.Accounts;
using Forum.Domain.Members;
using Forum.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Forum.Infrastructure.Security;

public static class SecurityServices
{
    /// <summary>ASP.NET Core Identity does the hashing, the stamps and the tokens. It does not lock accounts: that would lock out the victim.</summary>
    public static IServiceCollection AddForumSecurity(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
            {
                // What may be a password is said once, by the use cases' rules; these only agree with them.
                options.Password.RequiredLength = Password.MinLength;
                options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredUniqueChars = 1;
                options.User.AllowedUserNameCharacters = null!;
            })
            .AddEntityFrameworkStores<ForumDbContext>()
            .AddTokenProvider<DataProtectorTokenProvider<Account>>(TokenOptions.DefaultProvider);
        // OWASP's figure for PBKDF2 with SHA-512; a password hashed at another cost is hashed again when its owner next signs in.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromHours(2));
        services.AddSingleton<HashCount>();
        services.AddScoped<IPasswordHasher<Account>, CountedPasswordHasher>();
        services.AddScoped<ICredentials, Credentials>();
        return services;
    }
}
