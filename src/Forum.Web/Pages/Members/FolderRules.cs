using Forum.Web.Http;

namespace Forum.Web.Pages.Members;

public sealed class FolderRules : IFolderRules
{
    public Gate Gate => Gate.Members;
}
