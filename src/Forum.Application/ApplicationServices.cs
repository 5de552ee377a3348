using System.Reflection;
using FluentValidation;
using Forum.Application.Accounts;
using Forum.Application.Pipeline;
using Forum.Application.Topics;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Forum.Application;

public static class ApplicationServices
{
    public static IServiceCollection AddForumUseCases(this IServiceCollection services)
    {
        var assembly = Assembly.GetExecutingAssembly();
        services.AddMediatR(options => options
            .RegisterServicesFromAssembly(assembly)
            .AddOpenBehavior(typeof(TraceRequest<,>))
            .AddOpenBehavior(typeof(ValidateRequest<,>)));
        services.AddScoped<WriteText>();
        services.AddSingleton<TopicViews>();
        services.AddSingleton<AttemptLimits>();
        services.AddScoped<OwnPassword>();
        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(assembly, includeInternalTypes: true))
            services.AddScoped(found.InterfaceType, found.ValidatorType);
        return services;
    }
}
