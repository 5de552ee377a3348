using Forum.Domain.Text;

namespace Forum.Domain.Members;

/// <summary>Limits of a password. Length is the only thing asked: rules of composition make people choose worse ones (NIST SP 800-63B).</summary>
public static class Password
{
    public const int MinLength = 10;

    /// <summary>Long enough for any sentence; a bound, because hashing costs time.</summary>
    public const int MaxLength = 256;

    /// <summary>The one form in which a password is measured, hashed and compared: é typed as one character or as two is the same letter.</summary>
    public static string Clean(string? typed) => CleanText.MultiLine(typed);
}
