namespace Forum.Infrastructure.Seeding;

/// <summary>Chance that depends on what it is for and not on the order of asking: texts are written by several threads, and come out alike.</summary>
internal static class Chance
{
    public static Random For(int seed, ChanceOf purpose, int index)
    {
        // SplitMix64's finaliser: neighbouring indexes give unrelated seeds.
        var mixed = (ulong)(uint)seed << 32 ^ (ulong)purpose << 56 ^ (uint)index;
        mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB;
        return new Random((int)(mixed ^ mixed >> 31));
    }

    /// <summary>Normally distributed, by the method of Box and Muller.</summary>
    public static double NextNormal(this Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}

internal enum ChanceOf
{
    Sizes = 1,
    Sections = 2,
    Activity = 3,
    Topic = 4,
    Post = 5,
    Reader = 6,
}
