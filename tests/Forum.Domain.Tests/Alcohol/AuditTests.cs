using Forum.Domain.Alcohol;
using Xunit;

namespace Forum.Domain.Tests.Alcohol;

public sealed class AuditTests
{
    [Fact]
    public void Ten_highest_answers_make_forty()
    {
        var score = Scored([4, 4, 4, 4, 4, 4, 4, 4, 4, 4]);
        Assert.Equal((Audit.Highest, 12, 4), (score.Total, score.Consumption, score.Zone));
        Assert.Empty(score.Skipped);
    }

    [Fact]
    public void Who_never_drinks_goes_to_question_nine()
    {
        var score = Scored([0, null, null, null, null, null, null, null, 2, 4]);
        Assert.Equal((6, 0), (score.Total, score.Consumption));
        Assert.Equal([2, 3, 4, 5, 6, 7, 8], score.Skipped);
        Assert.Equal([new AuditRefusal(2, AuditRefusalKind.Missing, null)], Audit.Score([1, null, 0, 0, 0, 0, 0, 0, 2, 4], null).Refusals);
    }

    [Fact]
    public void Who_drinks_little_at_a_time_goes_to_question_nine()
    {
        var score = Scored([2, 0, 0, null, null, null, null, null, 0, 2]);
        Assert.Equal((4, 2), (score.Total, score.Consumption));
        Assert.Equal([4, 5, 6, 7, 8], score.Skipped);
        Assert.Equal([4, 5, 6, 7, 8], Audit.Score([2, 0, 1, null, null, null, null, null, 0, 2], null).Refusals.Select(refusal => refusal.Question));
    }

    [Fact]
    public void An_answer_to_a_skipped_question_is_not_counted()
    {
        Assert.Equal(2, Scored([2, 0, 0, 4, 4, 4, 4, 4, 0, 0]).Total);
        Assert.Equal(23, Scored([2, 0, 1, 4, 4, 4, 4, 4, 0, 0]).Total);
        Assert.Equal(0, Scored([0, 4, 4, 4, 4, 4, 4, 4, 0, 0]).Total);
    }

    [Fact]
    public void Missing_answers_are_refused_each_by_its_question()
    {
        Assert.Equal(
            [new(1, AuditRefusalKind.Missing, null), new(10, AuditRefusalKind.Missing, null)],
            Audit.Score([null, 1, 1, 0, 0, 0, 0, 0, 0, null], null).Refusals);
        Assert.Equal(3, Scored([1, 1, 1, 0, 0, 0, 0, 0, 0, 0]).Total);
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(1, -1)]
    [InlineData(8, 5)]
    [InlineData(9, 1)]
    [InlineData(9, 3)]
    [InlineData(10, 3)]
    [InlineData(10, 5)]
    public void Points_that_no_answer_carries_are_refused(int question, int points)
    {
        int?[] answers = [1, 1, 1, 1, 1, 1, 1, 1, 2, 2];
        Assert.Equal(12, Scored(answers).Total);
        answers[question - 1] = points;
        Assert.Equal([new AuditRefusal(question, AuditRefusalKind.NoSuchAnswer, points)], Audit.Score(answers, null).Refusals);
    }

    [Fact]
    public void Points_that_no_answer_carries_are_refused_even_where_a_question_is_skipped()
    {
        Assert.Equal([new AuditRefusal(5, AuditRefusalKind.NoSuchAnswer, 9)], Audit.Score([0, 0, 0, 0, 9, 0, 0, 0, 0, 0], null).Refusals);
        Assert.Equal(0, Scored([0, 0, 0, 0, 4, 0, 0, 0, 0, 0]).Total);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(11)]
    public void The_questionnaire_has_ten_questions(int count)
    {
        Assert.Throws<ArgumentException>(() => Audit.Score([.. Enumerable.Repeat<int?>(0, count)], null));
        Assert.Equal(0, Scored([.. Enumerable.Repeat<int?>(0, 10)]).Total);
        Assert.Throws<ArgumentOutOfRangeException>(() => Audit.PointsOf(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Audit.PointsOf(11));
        Assert.Equal([0, 1, 2, 3, 4], Audit.PointsOf(8));
        Assert.Equal([0, 2, 4], Audit.PointsOf(9));
    }

    [Theory]
    [InlineData(5, null, AuditFinding.BelowCuts)]
    [InlineData(6, null, AuditFinding.RiskyUse)]
    [InlineData(5, Sex.Female, AuditFinding.BelowCuts)]
    [InlineData(6, Sex.Female, AuditFinding.RiskyUse)]
    [InlineData(6, Sex.Male, AuditFinding.BelowCuts)]
    [InlineData(7, Sex.Male, AuditFinding.RiskyUse)]
    [InlineData(12, Sex.Male, AuditFinding.RiskyUse)]
    [InlineData(13, Sex.Male, AuditFinding.ProbableDependence)]
    [InlineData(12, null, AuditFinding.RiskyUse)]
    [InlineData(13, null, AuditFinding.ProbableDependence)]
    public void The_french_cuts_are_lower_when_sex_is_not_said(int total, Sex? sex, AuditFinding expected) =>
        Assert.Equal(expected, new AuditScore(total, 0, sex, []).Finding);

    [Theory]
    [InlineData(2, null, false)]
    [InlineData(3, null, true)]
    [InlineData(2, Sex.Female, false)]
    [InlineData(3, Sex.Female, true)]
    [InlineData(3, Sex.Male, false)]
    [InlineData(4, Sex.Male, true)]
    public void The_first_three_questions_have_their_own_cut(int consumption, Sex? sex, bool positive) =>
        Assert.Equal(positive, new AuditScore(consumption, consumption, sex, []).ConsumptionIsPositive);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    [InlineData(15, 2)]
    [InlineData(16, 3)]
    [InlineData(19, 3)]
    [InlineData(20, 4)]
    [InlineData(40, 4)]
    public void The_zones_are_those_of_the_manual(int total, int zone) =>
        Assert.Equal(zone, new AuditScore(total, 0, null, []).Zone);

    private static AuditScore Scored(int?[] points)
    {
        var reading = Audit.Score(points, null);
        Assert.Empty(reading.Refusals);
        return reading.Score!;
    }
}
