namespace Forum.Domain.Topics;

/// <summary>A text as it will be stored: what was typed, what will be served, and what it refers to.</summary>
/// <param name="Source">What was typed, cleaned of control characters.</param>
/// <param name="Html">Rendered and sanitised.</param>
/// <param name="Plain">The words alone.</param>
/// <param name="MarkupVersion">Version of the pipeline that rendered it.</param>
/// <param name="HasExternalLinks">Whether it leads outside the forum.</param>
/// <param name="Mentions">Ids of the members it names.</param>
/// <param name="Quotes">Ids of the posts it quotes.</param>
public sealed record PostText(
    string Source,
    string Html,
    string Plain,
    int MarkupVersion,
    bool HasExternalLinks,
    IReadOnlyList<int> Mentions,
    IReadOnlyList<int> Quotes);
