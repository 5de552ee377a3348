using Forum.Web.Http;

namespace Forum.Web.Pages.Sections;

public sealed class FolderRules : IFolderRules
{
    public Gate Gate => Gate.Everybody;
}
