namespace Forum.Infrastructure.Seeding;

/// <summary>How many posts each topic has: as in real forums many are short and few are very long.</summary>
internal static class TopicSizes
{
    /// <summary>Spread of the logarithms: the mean is then three times the median.</summary>
    private const double Spread = 1.5;

    /// <returns>Descending; the first is the longest, and the sum is exact.</returns>
    public static int[] Of(SeedScale scale)
    {
        var longest = scale.Longest + 1;
        var rest = scale.Topics - 1;
        if (rest == 0)
            return [longest];
        var left = scale.Posts - longest;
        // One topic stands out where the figures allow it.
        var cap = Math.Min(longest, Math.Max((left + rest - 1) / rest, longest * 4 / 5));
        var random = Chance.For(scale.Random, ChanceOf.Sizes, 0);
        var weights = Enumerable.Range(0, rest).Select(_ => Math.Exp(Spread * random.NextNormal())).ToArray();

        int Size(double weight, double factor) => (int)Math.Clamp(weight * factor, 1, cap);
        var (low, high) = (0.0, cap / weights.Min());
        for (var i = 0; i < 80; i++)
        {
            var middle = (low + high) / 2;
            if (weights.Sum(weight => (long)Size(weight, middle)) <= left)
                low = middle;
            else
                high = middle;
        }

        int[] sizes = [longest, .. weights.Select(weight => Size(weight, low))];
        for (var missing = scale.Posts - sizes.Sum(); missing > 0;)
        {
            for (var i = 1; i <= rest && missing > 0; i++)
            {
                if (sizes[i] < cap)
                {
                    sizes[i]++;
                    missing--;
                }
            }
        }

        Array.Sort(sizes);
        Array.Reverse(sizes);
        return sizes;
    }
}
