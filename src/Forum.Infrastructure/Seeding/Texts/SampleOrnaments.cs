using System.Globalization;
using System.Text;

namespace Forum.Infrastructure.Seeding.Texts;

/// <summary>The blocks that break up prose. Each one starts and ends on a line of its own.</summary>
internal sealed class SampleOrnaments(Random random, StringBuilder text)
{
    /// <summary>Milligrams in one intake: at most four of them, so a day stays at or under the licensed 80 mg.</summary>
    private static readonly int[] IntakeDoses = [5, 10, 10, 15, 20];

    private static readonly int[] IntakeHours = [8, 12, 15, 18];

    private static readonly string[] Days = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    private static readonly string[] Nights = ["bonne", "courte", "agitée", "moyenne", "très bonne", "correcte"];

    public void List(Template[] intros, Template[] items, Voice voice, string marker)
    {
        intros[random.Next(intros.Length)].WriteSentence(text, voice);
        text.Append("\n\n");
        var count = Math.Min(items.Length, random.Next(3, 6));
        var first = random.Next(items.Length);
        for (var i = 0; i < count; i++)
        {
            text.Append(marker);
            // Only tasks already done carry a mark, and the first ones are the likeliest.
            if (marker == "- [ ] " && random.Next(count) >= i + 1)
                text[^3] = 'x';
            items[(first + i) % items.Length].Write(text, voice);
            text.Append('\n');
        }

        text.Append('\n');
    }

    public void Spoiler(Template title, Template sentence, Voice voice)
    {
        text.Append(":::cache ");
        title.Write(text, voice);
        text.Append('\n');
        sentence.WriteSentence(text, voice);
        text.Append("\n:::\n\n");
    }

    public void Intakes(Template[] intros, Voice voice)
    {
        intros[random.Next(intros.Length)].WriteSentence(text, voice);
        text.Append("\n\n| Prise | Heure | Dose |\n|---|---|---|\n");
        var late = random.Next(3);
        var count = random.Next(2, 5);
        for (var i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {i + 1} | {IntakeHours[i] + late} h | {IntakeDoses[random.Next(IntakeDoses.Length)]} mg |\n");
        }

        text.Append('\n');
    }

    public void Week()
    {
        text.Append("| Jour | Envie, sur 10 | Nuit |\n|---|---|---|\n");
        var first = random.Next(Days.Length);
        var count = random.Next(3, 6);
        for (var i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Days[(first + i) % Days.Length]} | {random.Next(0, 8)} | {Nights[random.Next(Nights.Length)]} |\n");
        }

        text.Append('\n');
    }
}
