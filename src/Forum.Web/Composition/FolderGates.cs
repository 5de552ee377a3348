using System.Reflection;
using Forum.Web.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Forum.Web.Composition;

/// <summary>Puts the gate that each folder states on every page of it.</summary>
public static class FolderGates
{
    public static IReadOnlyDictionary<string, IFolderRules> All { get; } = Assembly.GetExecutingAssembly().GetTypes()
        .Where(type => type.IsClass && type.IsAssignableTo(typeof(IFolderRules)))
        .ToDictionary(type => "/" + type.Namespace!.Split('.')[^1], type => (IFolderRules)Activator.CreateInstance(type)!, StringComparer.Ordinal);

    public static void Apply(PageConventionCollection conventions)
    {
        // ForumPageFilter validates the token itself, once the typed text is bound: nothing may be lost to an old page.
        conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute());
        conventions.AddFolderApplicationModelConvention("/", page => page.Filters.Add(new GateFilter(GateOf(page.ViewEnginePath))));
    }

    /// <exception cref="InvalidOperationException">The page's folder states no gate.</exception>
    public static Gate GateOf(string pagePath)
    {
        var cut = pagePath.LastIndexOf('/');
        var folder = pagePath[..cut];
        if (!All.TryGetValue(folder, out var rules))
            throw new InvalidOperationException($"The page {pagePath} stands in a folder without FolderRules.");
        return rules.Exceptions.TryGetValue(pagePath[(cut + 1)..], out var gate) ? gate : rules.Gate;
    }
}
