using System.Diagnostics;

namespace Forum.Web.Commands;

/// <summary>A bar on a terminal; where the output goes to a file, a line every 5 %.</summary>
internal sealed class SeedProgress(int posts, Stopwatch clock) : IProgress<int>
{
    private const int Width = 40;

    private int lastStep;

    public void Report(int value)
    {
        var percent = (int)(100L * value / posts);
        var rate = value / Math.Max(clock.Elapsed.TotalSeconds, 0.001);
        if (!Console.IsOutputRedirected)
        {
            var filled = percent * Width / 100;
            Console.Out.Write($"\r[{new string('#', filled)}{new string('.', Width - filled)}] {percent,3} %  {value} posts, {rate:0} a second ");
            if (value == posts)
                Console.Out.Write(Environment.NewLine);
        }
        else if (percent / 5 > lastStep)
        {
            lastStep = percent / 5;
            Console.Out.WriteLine($"{percent,3} %  {value} posts, {rate:0} a second");
        }
    }
}
