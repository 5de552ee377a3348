using Microsoft.AspNetCore.Identity;

namespace Forum.Infrastructure.Security;

/// <summary>
/// How a member proves who they are. Its id is the member's; nothing of it is ever shown to another member, and pages that show members never load it.
/// </summary>
public sealed class Account : IdentityUser<int>
{
    private Account()
    {
    }

    public Account(int memberId, string pseudonymSkeleton)
    {
        Id = memberId;
        UserName = pseudonymSkeleton;
    }
}
