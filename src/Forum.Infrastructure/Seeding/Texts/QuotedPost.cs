namespace Forum.Infrastructure.Seeding.Texts;

/// <param name="Pseudonym">Its author, as written after an @.</param>
/// <param name="PostId">The post's id, for its permanent link.</param>
/// <param name="Text">Its whole source text; a sentence of it is quoted.</param>
public sealed record QuotedPost(string Pseudonym, int PostId, string Text);
