using Forum.Web.Http;

namespace Forum.Web.Pages.Account;

public sealed class FolderRules : IFolderRules
{
    public Gate Gate => Gate.Members;

    public IReadOnlyDictionary<string, Gate> Exceptions { get; } = new Dictionary<string, Gate>(StringComparer.Ordinal)
    {
        ["Register"] = Gate.Everybody,
        ["SignIn"] = Gate.Everybody,
        ["SignOut"] = Gate.Everybody,
        ["Recover"] = Gate.Everybody,
        ["Reset"] = Gate.Everybody,
    };
}
