namespace Forum.Domain.IdentityLeaks;

/// <summary>One passage of a text that could tell who somebody is. Holds positions only, never the passage itself.</summary>
/// <param name="Kind">What was recognised.</param>
/// <param name="Start">First UTF-16 unit of the passage in the text as it was given, from 0.</param>
/// <param name="Length">Length in UTF-16 units of the text as it was given, 1 or more.</param>
/// <param name="Severity">Whether publication may go on.</param>
/// <param name="Owner">Whose identity is at stake, as far as the words before it tell.</param>
public sealed record Leak(LeakKind Kind, int Start, int Length, LeakSeverity Severity, LeakOwner Owner)
{
    public int End => Start + Length;
}

public enum LeakKind
{
    Email,
    Iban,
    FrenchSocialSecurity,
    SwissAvs,
    BelgianNationalNumber,
    PaymentCard,
    Phone,
    PostalAddress,
    PersonName,
    Handle,
    BirthDate,
    Plate,
    Rpps,

    /// <summary>At least three of: trade, town, employer, age, close together. The span is the most telling one.</summary>
    Cumulation,
}

public enum LeakSeverity
{
    /// <summary>The author may publish anyway.</summary>
    Warning,

    /// <summary>Must be masked or removed: unambiguous, or proved by its own checksum.</summary>
    HardStop,
}

public enum LeakOwner
{
    Unknown,
    Self,

    /// <summary>A doctor, a relative, a colleague: they did not choose to be here, so the words shown are stronger.</summary>
    SomebodyElse,
}

/// <summary>Where the text is going.</summary>
public enum LeakContext
{
    /// <summary>A post, its edit, a profile.</summary>
    SinglePost,

    /// <summary>A title or a subtitle.</summary>
    Title,
    Pseudonym,

    /// <summary>A file name: underscores, dashes and dots also part words, and a full name needs no words around it.</summary>
    FileName,

    /// <summary>A private message. Only what would be a hard stop elsewhere is told, and as a warning: two people may
    /// choose to exchange an address or a doctor's name, the guard only makes sure that it is a choice.</summary>
    Message,
}
