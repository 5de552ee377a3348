namespace Forum.Web.Composition;

/// <summary>Section <c>Forum</c> of the configuration.</summary>
public sealed class ForumOptions
{
    public string Name { get; set; } = "BacloForum";

    /// <summary>Where the embedded database and uploaded files live.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>Where the texts lie that the association edits; by default those that came with the program.</summary>
    public string ContentDirectory { get; set; } = Path.Combine(AppContext.BaseDirectory, "content");

    /// <summary>The address under which people reach the forum: links to it are not external.</summary>
    public Uri PublicUrl { get; set; } = new("http://localhost:5080");

    /// <summary>Dates are shown in this zone. The zone of a reader is not asked: it says where somebody is.</summary>
    public string TimeZone { get; set; } = "Europe/Paris";

    /// <summary>Fills an empty forum with the demo community; null means: in Development only.</summary>
    public bool? Demo { get; set; }
}
