namespace Forum.Domain.Consent;

public enum ConsentKind
{
    /// <summary>The forum's charter.</summary>
    Charter = 0,

    /// <summary>18 or over, by the person's own word: no birth date is asked.</summary>
    Adult = 1,

    /// <summary>Handling of what the member writes about their health (GDPR art. 9).</summary>
    HealthData = 2,
}

/// <summary>One agreement, to one version of one text. Agreements are never bundled.</summary>
public sealed class GivenConsent
{
    private GivenConsent()
    {
    }

    public GivenConsent(int memberId, ConsentKind kind, int textVersion, DateTime now)
    {
        MemberId = memberId;
        Kind = kind;
        TextVersion = textVersion;
        GivenAt = now;
    }

    public int Id { get; private set; }

    public int MemberId { get; private set; }

    public ConsentKind Kind { get; private set; }

    public int TextVersion { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime GivenAt { get; private set; }

    /// <summary>UTC; null while it stands.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    public void Withdraw(DateTime now) => WithdrawnAt ??= now;
}
