using System.Reflection;
using Forum.Application;
using Forum.Domain.Access;
using MediatR;

namespace Forum.Architecture.Tests;

public sealed class RequestTests
{
    private static readonly List<Type> Requests = [.. typeof(IForumDb).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IBaseRequest)))];

    /// <summary>An entity, a viewer or a role in a request could be sent by whoever fills the form.</summary>
    [Fact]
    public void No_request_holds_an_entity_or_says_who_sends_it()
    {
        Assert.NotEmpty(Requests);
        var held = Requests.SelectMany(request => request.GetProperties().Select(property => (request, property))).ToList();
        Assert.All(held, pair => Assert.False(
            IsEntity(pair.property.PropertyType) || pair.property.PropertyType == typeof(Viewer) || pair.property.Name is "AuthorId" or "ViewerId" or "CreatedAt",
            $"{pair.request.Name}.{pair.property.Name}"));
    }

    [Fact]
    public void Every_request_has_its_handler()
    {
        var handled = typeof(IForumDb).Assembly.GetTypes()
            .SelectMany(type => type.GetInterfaces())
            .Where(type => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IRequestHandler<>) || type.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)))
            .Select(type => type.GetGenericArguments()[0])
            .ToHashSet();

        Assert.All(Requests, request => Assert.Contains(request, handled));
    }

    [Fact]
    public void Requests_are_named_by_a_verb_and_a_noun() =>
        Assert.All(Requests, request => Assert.DoesNotMatch("(Request|Command|Query)$", request.Name));

    private static bool IsEntity(Type type) =>
        type.Namespace?.StartsWith("Forum.Domain", StringComparison.Ordinal) == true && type is { IsClass: true } && type.GetProperty("Id", BindingFlags.Public | BindingFlags.Instance) is not null;
}
