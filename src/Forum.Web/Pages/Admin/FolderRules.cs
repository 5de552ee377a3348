using Forum.Web.Http;

namespace Forum.Web.Pages.Admin;

public sealed class FolderRules : IFolderRules
{
    public Gate Gate => Gate.Administrators;
}
