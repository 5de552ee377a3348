using Forum.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Forum.Infrastructure.Security;

public static class SecurityServices
{
    /// <summary>ASP.NET Core Identity does the hashing, the stamps and the counting of failures.</summary>
    public static IServiceCollection AddForumSecurity(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
            {
                options.Password.RequiredLength = 10;
                options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredUniqueChars = 4;
                options.User.AllowedUserNameCharacters = null!;
            })
            .AddEntityFrameworkStores<ForumDbContext>();
        return services;
    }
}
