namespace Forum.Domain.Topics;

/// <summary>
/// A post names a member. Kept by id so that a changed pseudonym can be changed in every text that names it.
/// </summary>
public sealed class Mention
{
    private Mention()
    {
    }

    public Mention(int memberId) => MemberId = memberId;

    public int PostId { get; private set; }

    public int MemberId { get; private set; }
}

/// <summary>A post quotes another. Kept by id so that a quote can follow what becomes of the quoted post and of its author.</summary>
public sealed class Quote
{
    private Quote()
    {
    }

    public Quote(int quotedPostId) => QuotedPostId = quotedPostId;

    public int PostId { get; private set; }

    public int QuotedPostId { get; private set; }
}
