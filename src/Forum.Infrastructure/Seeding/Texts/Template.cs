using System.Text;

namespace Forum.Infrastructure.Seeding.Texts;

/// <summary>Who speaks in one text: the same grammatical gender from the first line to the last.</summary>
internal readonly record struct Voice(Random Random, bool Feminine);

/// <summary>
/// A sentence with slots, read once: <c>{list}</c> draws from a word list, <c>{seul|seule}</c> agrees with the speaker,
/// <c>&lt;a~b~c&gt;</c> draws one of its own alternatives, which may hold slots in turn.
/// </summary>
internal sealed class Template
{
    private readonly Part[] _parts;

    private Template(Part[] parts) => _parts = parts;

    public bool HasSlots => _parts.Any(part => part is not Literal);

    /// <exception cref="FormatException">A bracket is not closed, or no list has that name.</exception>
    public static Template Parse(string text, Func<string, Template[]> listNamed)
    {
        var position = 0;
        var template = new Template([.. ReadParts(text, ref position, nested: false, listNamed)]);
        return position == text.Length ? template : throw new FormatException($"Unexpected bracket in: {text}");
    }

    public void Write(StringBuilder into, Voice voice)
    {
        foreach (var part in _parts)
            part.Write(into, voice);
    }

    public void WriteSentence(StringBuilder into, Voice voice)
    {
        var start = into.Length;
        Write(into, voice);
        if (start < into.Length)
            into[start] = char.ToUpperInvariant(into[start]);
    }

    private static List<Part> ReadParts(string text, ref int position, bool nested, Func<string, Template[]> listNamed)
    {
        var parts = new List<Part>();
        var from = position;
        while (position < text.Length && !(nested && text[position] is '~' or '>'))
        {
            if (text[position] is not ('{' or '<'))
            {
                position++;
                continue;
            }

            AddLiteral(parts, text, from, position);
            parts.Add(text[position] == '{' ? ReadSlot(text, ref position, listNamed) : ReadChoice(text, ref position, listNamed));
            from = position;
        }

        AddLiteral(parts, text, from, position);
        return parts;
    }

    private static void AddLiteral(List<Part> parts, string text, int from, int to)
    {
        if (to > from)
            parts.Add(new Literal(text[from..to]));
    }

    private static Part ReadSlot(string text, ref int position, Func<string, Template[]> listNamed)
    {
        var end = text.IndexOf('}', position);
        if (end < 0)
            throw new FormatException($"A slot is not closed in: {text}");
        var name = text[(position + 1)..end];
        position = end + 1;
        return name.IndexOf('|', StringComparison.Ordinal) is var bar and >= 0
            ? new Agreement(name[..bar], name[(bar + 1)..])
            : new Choice(listNamed(name));
    }

    private static Choice ReadChoice(string text, ref int position, Func<string, Template[]> listNamed)
    {
        var alternatives = new List<Template>();
        do
        {
            position++;
            alternatives.Add(new Template([.. ReadParts(text, ref position, nested: true, listNamed)]));
        }
        while (position < text.Length && text[position] == '~');

        if (position >= text.Length)
            throw new FormatException($"A choice is not closed in: {text}");
        position++;
        return new Choice([.. alternatives]);
    }

    private abstract class Part
    {
        public abstract void Write(StringBuilder into, Voice voice);
    }

    private sealed class Literal(string text) : Part
    {
        public override void Write(StringBuilder into, Voice voice) => into.Append(text);
    }

    private sealed class Agreement(string masculine, string feminine) : Part
    {
        public override void Write(StringBuilder into, Voice voice) => into.Append(voice.Feminine ? feminine : masculine);
    }

    private sealed class Choice(Template[] alternatives) : Part
    {
        public override void Write(StringBuilder into, Voice voice) =>
            alternatives[voice.Random.Next(alternatives.Length)].Write(into, voice);
    }
}
