namespace Forum.Infrastructure.Seeding.Texts;

/// <summary>Draws sentences from several lists as from one, never the same one twice in a text.</summary>
internal sealed class SentenceDraw(Random random)
{
    private readonly List<Template> _left = new(128);

    private readonly List<Template> _avoided = new(16);

    public void Forget()
    {
        _left.Clear();
        _avoided.Clear();
    }

    public void Avoid(Template template) => _avoided.Add(template);

    public void Fill(params ReadOnlySpan<Template[]> lists)
    {
        foreach (var list in lists)
            _left.AddRange(list);
    }

    public Template? Next()
    {
        while (_left.Count > 0)
        {
            var index = random.Next(_left.Count);
            var drawn = _left[index];
            _left[index] = _left[^1];
            _left.RemoveAt(_left.Count - 1);
            if (!_avoided.Contains(drawn))
                return drawn;
        }

        return null;
    }
}
