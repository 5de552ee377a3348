using System.Globalization;

namespace Forum.Web.Links;

/// <summary>Reads <c>?page=</c>: what is not a positive number is a page that does not exist.</summary>
public static class PageNumber
{
    public static bool TryRead(string? typed, out int number)
    {
        number = 1;
        return string.IsNullOrEmpty(typed) || (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1);
    }
}
