using Forum.Domain.Topics;
using static Forum.Domain.Tests.Topics.Given;

namespace Forum.Domain.Tests.Topics;

public sealed class LivelinessTests
{
    [Fact]
    public void A_topic_with_more_posts_at_the_same_time_is_livelier() => Assert.True(Of(0, 0, 0) > Of(0, 0));

    [Fact]
    public void A_topic_with_as_many_posts_later_is_livelier() => Assert.True(Of(1, 2) > Of(0, 1));

    [Fact]
    public void A_post_now_weighs_as_much_as_e_posts_four_days_ago()
    {
        Assert.True(Of(4) > Of(0, 0));
        Assert.True(Of(4) < Of(0, 0, 0));
    }

    [Fact]
    public void What_was_lively_years_ago_does_not_overtake_one_post_of_today()
    {
        var old = Enumerable.Repeat(-700.0, 4000).Aggregate(0.0, (before, days) => Liveliness.After(before, Now.AddDays(days)));

        Assert.True(double.IsFinite(old));
        Assert.True(Of(0) > old);
    }

    [Fact]
    public void Time_that_passes_alone_changes_no_order() => Assert.Equal(Of(0, 1) - Of(0, 0), Of(365, 366) - Of(365, 365), 9);

    private static double Of(params double[] days) => days.Aggregate(0.0, (before, day) => Liveliness.After(before, Now.AddDays(day)));
}
