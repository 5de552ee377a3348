using System.Globalization;

namespace Forum.Domain.Dosing;

/// <summary>An amount of baclofen in mg, from 0 to 100,000, kept as a whole number of hundredths so that sums are exact.</summary>
/// <remarks>Finer than any tablet on purpose: an amount such as 7.5 is understood first, then refused with its own reason.</remarks>
public readonly record struct Milligrams : IComparable<Milligrams>
{
    /// <summary>The largest amount that is read, in mg. Far above any limit: it only keeps sums from overflowing.</summary>
    public const int Largest = 100_000;

    private const int Scale = 100;

    private Milligrams(int hundredths) => Hundredths = hundredths;

    /// <summary>No dose at all.</summary>
    public static Milligrams Zero => default;

    /// <summary>The amount in hundredths of a mg, never negative.</summary>
    public int Hundredths { get; }

    /// <summary>The amount in mg, exact.</summary>
    public decimal Value => Hundredths / (decimal)Scale;

    /// <summary>A whole number of mg.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or over <see cref="Largest"/>.</exception>
    public static Milligrams Of(int milligrams)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(milligrams);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milligrams, Largest);
        return new(milligrams * Scale);
    }

    /// <summary>An amount in hundredths of a mg.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or over <see cref="Largest"/> mg.</exception>
    public static Milligrams FromHundredths(int hundredths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hundredths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hundredths, Largest * Scale);
        return new(hundredths);
    }

    /// <summary>Reads <c>20</c>, <c>7,5</c>, <c>7.5</c>, <c>20mg</c>, <c>20 mg</c> (any kind of space, any case of the unit).</summary>
    /// <param name="text">What was typed; null and blank are <see cref="AmountRefusal.Empty"/>.</param>
    /// <param name="amount">The amount, or zero when refused.</param>
    /// <param name="refusal">Why not, or <see cref="AmountRefusal.None"/>.</param>
    /// <returns>Whether an amount was read. Never throws.</returns>
    public static bool TryParse(string? text, out Milligrams amount, out AmountRefusal refusal)
    {
        amount = default;
        var typed = TypedText.Tidy(text ?? "").AsSpan();
        if (typed.IsEmpty)
            return No(AmountRefusal.Empty, out refusal);

        var negative = typed[0] is '-' or '\u2212' or '\u2013';
        if (negative)
            typed = typed[1..].TrimStart();

        var end = typed.LastIndexOfAnyInRange('0', '9') + 1;
        if (end == 0 || !TryReadHundredths(typed[..end], out var hundredths, out refusal))
            return No(AmountRefusal.NotANumber, out refusal);
        if (refusal is not AmountRefusal.None)
            return false;

        var unit = typed[end..].Trim();
        if (!unit.IsEmpty && !unit.Equals("mg", StringComparison.OrdinalIgnoreCase))
            return No(IsWord(unit) ? AmountRefusal.UnknownUnit : AmountRefusal.NotANumber, out refusal);
        if (negative)
            return No(AmountRefusal.Negative, out refusal);

        amount = new(hundredths);
        return true;
    }

    /// <summary>Whether the amount is a whole number of times <paramref name="part"/>; 0 is a multiple of everything.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="part"/> is zero.</exception>
    public bool IsMultipleOf(Milligrams part)
    {
        ArgumentOutOfRangeException.ThrowIfZero(part.Hundredths, nameof(part));
        return Hundredths % part.Hundredths == 0;
    }

    /// <inheritdoc/>
    public int CompareTo(Milligrams other) => Hundredths.CompareTo(other.Hundredths);

    /// <summary>The number alone with a point, as addresses and CSV files have it: <c>20</c>, <c>7.5</c>.</summary>
    public override string ToString() => Value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The sum in mg.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sum is over <see cref="Largest"/>.</exception>
    public static Milligrams operator +(Milligrams left, Milligrams right) => FromHundredths(left.Hundredths + right.Hundredths);

    /// <summary>The difference in mg.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The difference is negative.</exception>
    public static Milligrams operator -(Milligrams left, Milligrams right) => FromHundredths(left.Hundredths - right.Hundredths);

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Milligrams left, Milligrams right) => left.Hundredths < right.Hundredths;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Milligrams left, Milligrams right) => left.Hundredths > right.Hundredths;

    /// <summary>Whether the left amount is smaller or the same.</summary>
    public static bool operator <=(Milligrams left, Milligrams right) => left.Hundredths <= right.Hundredths;

    /// <summary>Whether the left amount is larger or the same.</summary>
    public static bool operator >=(Milligrams left, Milligrams right) => left.Hundredths >= right.Hundredths;

    private static bool TryReadHundredths(ReadOnlySpan<char> number, out int hundredths, out AmountRefusal refusal)
    {
        (hundredths, refusal) = (0, AmountRefusal.None);
        var mark = number.IndexOfAny('.', ',');
        var whole = mark < 0 ? number : number[..mark];
        var decimals = mark < 0 ? default : number[(mark + 1)..];
        if (!IsDigits(whole) || (mark >= 0 && !IsDigits(decimals)))
            return false;

        // "1,000" is one in French and a thousand in English: three decimals are refused, never guessed.
        if (decimals.Length > 2)
            refusal = AmountRefusal.TooPrecise;
        else if (!int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var milligrams) || milligrams >= Largest)
            refusal = AmountRefusal.TooLarge;
        else
            hundredths = (milligrams * Scale) + Fraction(decimals);
        return true;
    }

    private static int Fraction(ReadOnlySpan<char> decimals) => decimals switch
    {
        [var tenths, var hundredths] => ((tenths - '0') * 10) + (hundredths - '0'),
        [var tenths] => (tenths - '0') * 10,
        _ => 0,
    };

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
                return false;
        }

        return true;
    }

    private static bool No(AmountRefusal reason, out AmountRefusal refusal)
    {
        refusal = reason;
        return false;
    }
}

/// <summary>Why a text is not an amount in mg.</summary>
public enum AmountRefusal
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>Not a number followed by at most a unit.</summary>
    NotANumber,

    /// <summary>Below zero.</summary>
    Negative,

    /// <summary>More than two decimals.</summary>
    TooPrecise,

    /// <summary><see cref="Milligrams.Largest"/> mg or more.</summary>
    TooLarge,

    /// <summary>A unit that is not mg: µg and g are a thousand times away, so they are never guessed.</summary>
    UnknownUnit,
}
