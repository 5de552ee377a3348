using Forum.Application.Accounts;
using Microsoft.Extensions.Time.Testing;

namespace Forum.Application.Tests.Accounts;

public sealed class AttemptLimitsTests
{
    private static readonly AttemptLimit Three = new(3, TimeSpan.FromMinutes(15));

    private readonly FakeTimeProvider clock = new();

    [Fact]
    public void The_fourth_attempt_is_refused_until_the_window_ends_and_others_are_not()
    {
        var limits = new AttemptLimits(clock);

        Assert.All(Enumerable.Range(0, 3), _ => Assert.True(limits.Take("a", Three)));
        Assert.False(limits.Take("a", Three));
        Assert.True(limits.Take("b", Three));
        clock.Advance(TimeSpan.FromMinutes(15));
        Assert.True(limits.Take("a", Three));
    }

    [Fact]
    public void Refused_attempts_do_not_prolong_the_refusal()
    {
        var limits = new AttemptLimits(clock);
        for (var i = 0; i < 100; i++)
        {
            limits.Take("a", Three);
            clock.Advance(TimeSpan.FromSeconds(8));
        }

        clock.Advance(TimeSpan.FromMinutes(2));

        Assert.True(limits.Take("a", Three));
    }

    [Fact]
    public void An_attempt_given_back_does_not_count()
    {
        var limits = new AttemptLimits(clock);

        for (var i = 0; i < 10; i++)
        {
            Assert.True(limits.Take("a", Three));
            limits.GiveBack("a");
        }

        Assert.Equal(0, limits.Count("a"));
    }

    [Fact]
    public void A_hundred_attempts_at_once_pass_only_as_often_as_allowed()
    {
        var limits = new AttemptLimits(clock);
        var passed = 0;

        Parallel.For(0, 100, _ =>
        {
            if (limits.Take("a", Three))
                Interlocked.Increment(ref passed);
        });

        Assert.Equal(3, passed);
    }

    [Fact]
    public void Memory_is_bounded_and_what_ends_last_is_kept()
    {
        var limits = new AttemptLimits(clock);
        for (var i = 0; i < AttemptLimits.MaxKept; i++)
            limits.Take($"flood{i}", Three);
        clock.Advance(TimeSpan.FromMinutes(1));
        limits.Take("late", Three);
        for (var i = 0; i < AttemptLimits.MaxKept / 20; i++)
            limits.Take($"more{i}", Three);

        Assert.Equal(1, limits.Count("late"));
        Assert.Equal(AttemptLimits.MaxKept * 9 / 10, Enumerable.Range(0, AttemptLimits.MaxKept).Count(i => limits.Count($"flood{i}") > 0));
    }
}
