namespace Forum.Web.Pages.Shared;

/// <summary>The reason of an act of the staff, as a field of one of several forms.</summary>
public sealed record ReasonField(string Field, string? Value, bool Required = true);
