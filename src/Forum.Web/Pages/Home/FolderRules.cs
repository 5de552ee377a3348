using Forum.Web.Http;

namespace Forum.Web.Pages.Home;

public sealed class FolderRules : IFolderRules
{
    public Gate Gate => Gate.Everybody;
}
