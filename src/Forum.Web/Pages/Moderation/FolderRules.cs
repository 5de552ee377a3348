using Forum.Web.Http;

namespace Forum.Web.Pages.Moderation;

public sealed class FolderRules : IFolderRules
{
    public Gate Gate => Gate.Staff;
}
