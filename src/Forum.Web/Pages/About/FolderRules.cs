using Forum.Web.Http;

namespace Forum.Web.Pages.About;

public sealed class FolderRules : IFolderRules
{
    public Gate Gate => Gate.Everybody;
}
