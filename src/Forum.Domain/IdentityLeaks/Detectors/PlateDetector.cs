using System.Text.RegularExpressions;

namespace Forum.Domain.IdentityLeaks.Detectors;

/// <summary>
/// Number plates: the French and Belgian ones in their exact writing anywhere, others beside a vehicle. "100 MG 20" has the shape of an old French
/// plate, so that one never counts alone.
/// </summary>
internal static partial class PlateDetector
{
    public static IEnumerable<Finding> Find(LeakText text)
    {
        if (!text.HasDigits) yield break;
        foreach (Match match in Exact.Matches(text.Text))
        {
            if (!text.HasBefore(NotAPlate, match.Index, 25)) yield return Warn(text, match.Index, match.Length);
        }
        foreach (Match match in BesideVehicle.Matches(text.Lower))
        {
            if (text.HasBefore(Vehicle, match.Index, 40) && !Dosage.IsMatch(text.Lower.AsSpan(match.Index, match.Length))) yield return Warn(text, match.Index, match.Length);
        }
    }

    private static Finding Warn(LeakText text, int start, int length) => Finding.Soft(LeakKind.Plate, start, start + length, OwnerReading.Before(text, start));

    [GeneratedRegex(@"(?<![\w-])(?:[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}|[1-9]-[A-Z]{3}-\d{3})(?![\w-])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Exact { get; }

    [GeneratedRegex(@"(?<![\w-])(?:[a-z]{2}[ .-]?\d{3}[ .-]?[a-z]{2}|\d{1,4}[ -]?[a-z]{2,3}[ -]?(?:\d{2}|2[ab]|97\d)|[1-9][ -]?[a-z]{3}[ -]?\d{3}|[a-z]{3}[ -]?\d{3}|(?:ag|ai|ar|be|bl|bs|fr|ge|gl|gr|ju|lu|ne|nw|ow|sg|sh|so|sz|tg|ti|ur|vd|vs|zg|zh)[ -]?\d{3,6}|[a-z]\d{2} ?[a-z]{3}|[a-z]{2}[ -]?\d{4})(?![\w-])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex BesideVehicle { get; }

    [GeneratedRegex(@"\b(?:plaques?|immatricul\w{0,7}|immat)\b|\b(?:voiture|auto|bagnole|moto|scooter|vehicule|camion|camionnette|fourgon|clio|megane|twingo|peugeot|renault|citroen|audi|bmw|golf|polo|volvo|mercedes|toyota)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Vehicle { get; }

    [GeneratedRegex(@"\b(?:lot|ref|reference|modele|code|produit|article|serie)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NotAPlate { get; }

    /// <summary>"en 120 mg 10", "dès 500 km 20", "les 200 ch".</summary>
    [GeneratedRegex(@"^\d{1,4}[ -]?(?:mg|kg|ml|cl|km|ui|ans|min|de|et|a|ou|par|fois|eur|cv|ch)[ -]?\d|^(?:de|et|en|ou|du|au|la|le|il|on|les|des|ans|par|sur|pour)[ -]?\d", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Dosage { get; }
}
