using System.Security.Cryptography;
using System.Text;

namespace Forum.Domain.Members;

/// <summary>One of the codes by which somebody without an e-mail address gets back in. Only its hash is kept.</summary>
public sealed class RecoveryCode
{
    public const int Count = 8;

    /// <summary>Longest text that is read as a code: four groups of four and whatever parts them.</summary>
    public const int MaxTypedLength = 40;

    // Crockford's base 32: no i, l, o or u, which paper and tired eyes confuse.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private const int RandomBytes = 10;

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

    /// <summary>A new random code as it is shown, once: <c>k7vm-2qpd-9xwt-fh4c</c>.</summary>
    public static string Draw()
    {
        var random = RandomNumberGenerator.GetBytes(RandomBytes);
        var code = new StringBuilder();
        for (var bit = 0; bit < RandomBytes * 8; bit += 5)
        {
            if (bit > 0 && bit % 20 == 0) code.Append('-');
            var pair = random[bit / 8] << 8 | (bit / 8 + 1 < RandomBytes ? random[bit / 8 + 1] : 0);
            code.Append(Alphabet[pair >> (11 - bit % 8) & 31]);
        }

        return code.ToString();
    }

    /// <summary>What is kept of a code. Capitals, spaces and hyphens do not count, nor o for 0, i or l for 1.</summary>
    /// <returns>64 hexadecimal digits, for any text.</returns>
    public static string HashOf(string typed)
    {
        var code = new StringBuilder();
        foreach (var c in typed.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant))
            code.Append(c switch { 'o' => '0', 'i' or 'l' => '1', var other => other });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code.ToString())));
    }
}
