using Microsoft.Extensions.DependencyInjection;

namespace Forum.Infrastructure.Seeding;

public static class SeedingServices
{
    public static IServiceCollection AddForumSeeding(this IServiceCollection services) => services
        .AddScoped<SeededAccounts>()
        .AddScoped<DemoWriting>()
        .AddScoped<DemoSeeding>()
        .AddScoped<ScaleSeeding>();
}
