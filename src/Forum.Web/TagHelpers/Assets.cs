using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Forum.Web.TagHelpers;

/// <summary>Addresses of built files with the fingerprint of their bytes: a new version is a new address.</summary>
public sealed class Assets(IWebHostEnvironment environment)
{
    private readonly ConcurrentDictionary<string, string> addresses = new(StringComparer.Ordinal);

    /// <summary>Whether the client was built: without Node the forum runs on its plain style sheets and no module.</summary>
    public bool Has(string path) => environment.WebRootFileProvider.GetFileInfo(path).Exists;

    public string this[string path] => addresses.GetOrAdd(path, Fingerprinted);

    private string Fingerprinted(string path)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(path);
        if (!file.Exists)
            return path;
        using var bytes = file.CreateReadStream();
        return $"{path}?v={Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}";
    }
}
