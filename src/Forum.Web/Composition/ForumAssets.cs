namespace Forum.Web.Composition;

public static class ForumAssets
{
    /// <summary>Built files carry a fingerprint in the query, so browsers may keep them for a year.</summary>
    public static StaticFileOptions Options { get; } = new()
    {
        OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
            context.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=300",
    };
}
