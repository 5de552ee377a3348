namespace Forum.Domain.Members;

/// <summary>One of the codes by which somebody without an e-mail address gets back in. Only its hash is kept.</summary>
public sealed class RecoveryCode
{
    public const int Count = 8;

    private RecoveryCode()
    {
    }

    public RecoveryCode(int memberId, string hash)
    {
        MemberId = memberId;
        Hash = hash;
    }

    public int MemberId { get; private set; }

    /// <summary>SHA-256 of the code, hexadecimal: a code carries 80 random bits, so a slow hash would add nothing.</summary>
    public string Hash { get; private set; } = "";
}
