using Forum.Web.Http;

namespace Forum.Web.Pages.Errors;

public sealed class FolderRules : IFolderRules
{
    public Gate Gate => Gate.Everybody;
}
