namespace Forum.Application.Accounts;

/// <summary>The charter in force: its version is what an agreement names.</summary>
/// <param name="Html">Sanitised, ready to be served.</param>
/// <param name="Contents">Anchors and words of its headings, in order.</param>
public sealed record Charter(int Version, string Title, DateOnly Date, string Html, IReadOnlyList<(string Anchor, string Text)> Contents);
