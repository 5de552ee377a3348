using Forum.Web.Http;

namespace Forum.Web.Pages.Topics;

public sealed class FolderRules : IFolderRules
{
    public Gate Gate => Gate.Members;

    public IReadOnlyDictionary<string, Gate> Exceptions { get; } = new Dictionary<string, Gate>(StringComparer.Ordinal)
    {
        ["Show"] = Gate.Everybody,
        ["Spot"] = Gate.Everybody,
        ["Post"] = Gate.Everybody,
        ["Revisions"] = Gate.Everybody,
    };
}
