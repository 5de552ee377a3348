namespace Forum.Infrastructure.Seeding;

/// <summary>Chance that depends on what it is for and not on the order of asking: texts are written by several threads, and come out alike.</summary>
internal static class Chance
{
    public static Random For(int seed, ChanceOf purpose, int index) => new((int)Mixed(seed, purpose, index));

    /// <summary>A key that looks random and never comes twice: a generator's 31 bits of seed would, among so many posts.</summary>
    public static Guid Key(int seed, int index)
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, Mixed(seed, ChanceOf.Key, index));
        BitConverter.TryWriteBytes(bytes[8..], Mixed(~seed, ChanceOf.Key, index));
        return new Guid(bytes);
    }

    /// <summary>Normally distributed, by the method of Box and Muller.</summary>
    public static double NextNormal(this Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    // SplitMix64's finaliser: neighbouring indexes give unrelated numbers, and no two the same one.
    private static ulong Mixed(int seed, ChanceOf purpose, int index)
    {
        var mixed = (ulong)(uint)seed << 32 ^ (ulong)purpose << 56 ^ (uint)index;
        mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB;
        return mixed ^ mixed >> 31;
    }
}

internal enum ChanceOf
{
    Sizes = 1,
    Sections = 2,
    Activity = 3,
    Topic = 4,
    Post = 5,
    Reader = 6,
    Key = 7,
}
