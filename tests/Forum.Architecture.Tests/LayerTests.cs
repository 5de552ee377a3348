using System.Reflection;
using Forum.Application;
using Forum.Domain.Access;
using Forum.Infrastructure.Persistence;
using Forum.Web.Composition;

namespace Forum.Architecture.Tests;

public sealed class LayerTests
{
    private static readonly Assembly Domain = typeof(Viewer).Assembly;
    private static readonly Assembly Application = typeof(IForumDb).Assembly;

    [Fact]
    public void The_domain_stands_on_the_base_class_library_alone() =>
        Assert.All(NamesReferencedBy(Domain), name => Assert.True(IsBaseClassLibrary(name), name));

    [Fact]
    public void The_application_knows_no_engine_no_web_and_no_infrastructure()
    {
        string[] allowed = ["Forum.Domain", "MediatR", "MediatR.Contracts", "FluentValidation", "Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions"];

        Assert.All(NamesReferencedBy(Application), name => Assert.True(IsBaseClassLibrary(name) || allowed.Contains(name), name));
        Assert.Contains("Forum.Domain", NamesReferencedBy(Application));
    }

    [Fact]
    public void The_infrastructure_does_not_know_the_web() =>
        Assert.DoesNotContain("Forum.Web", NamesReferencedBy(typeof(ForumDbContext).Assembly));

    [Fact]
    public void Only_the_composition_root_and_the_commands_name_the_infrastructure()
    {
        var naming = Sources.Of("src/Forum.Web").Concat(Sources.Of("src/Forum.Web", "*.cshtml"))
            .Where(file => file.Text.Contains("Forum.Infrastructure", StringComparison.Ordinal))
            .Select(file => file.Path)
            .ToList();

        Assert.NotEmpty(naming);
        Assert.All(naming, path => Assert.True(
            path.StartsWith("src/Forum.Web/Composition/", StringComparison.Ordinal) || path.StartsWith("src/Forum.Web/Commands/", StringComparison.Ordinal), path));
    }

    [Fact]
    public void The_program_begins_in_a_file_that_fits_a_screen() =>
        Assert.InRange(File.ReadAllLines(Path.Combine(Sources.Root, "src/Forum.Web/Program.cs")).Length, 1, 40);

    [Fact]
    public void There_are_two_pipeline_behaviours_at_most()
    {
        var behaviours = Application.GetTypes().Where(type => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(MediatR.IPipelineBehavior<,>))).ToList();

        Assert.InRange(behaviours.Count, 1, 2);
    }

    [Fact]
    public void A_page_folder_without_rules_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => FolderGates.GateOf("/Forgotten/Page"));
        Assert.Equal(Web.Http.Gate.Everybody, FolderGates.GateOf("/Topics/Show"));
        Assert.Equal(Web.Http.Gate.Members, FolderGates.GateOf("/Topics/Reply"));
    }

    private static IEnumerable<string> NamesReferencedBy(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    private static bool IsBaseClassLibrary(string name) => name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard" or "mscorlib" or "System";
}
