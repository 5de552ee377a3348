namespace Forum.Domain.Alcohol;

/// <summary>The Alcohol Use Disorders Identification Test: ten questions, 0 to 40 points. It screens, it does not diagnose; nothing is stored.</summary>
/// <remarks>
/// World Health Organization (Babor et al., AUDIT, 2nd edition, 2001), to be credited on the page. French cuts: Gache et al. 2005.
/// An answer is given by its points: questions 1–8 score 0, 1, 2, 3 or 4; questions 9 and 10 score 0, 2 or 4.
/// Who never drinks (question 1) goes to question 9, and so does who scores 0 on questions 2 and 3. What is skipped scores 0;
/// an answer given there all the same is not counted, as on paper.
/// </remarks>
public static class Audit
{
    /// <summary>Questions.</summary>
    public const int Questions = 10;

    /// <summary>The highest score.</summary>
    public const int Highest = 40;

    private static readonly int[] FrequencyPoints = [0, 1, 2, 3, 4];
    private static readonly int[] LastYearPoints = [0, 2, 4];

    /// <summary>The points that a question's answers carry, in the order of the answers.</summary>
    /// <param name="question">1–10.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another question.</exception>
    public static IReadOnlyList<int> PointsOf(int question)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(question, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(question, Questions);
        return question < 9 ? FrequencyPoints : LastYearPoints;
    }

    /// <summary>The questions that need no answer after these, in order; empty when all do.</summary>
    /// <param name="points">The points of each of the ten questions, null where unanswered.</param>
    /// <exception cref="ArgumentException">Not ten.</exception>
    public static IReadOnlyList<int> Skipped(IReadOnlyList<int?> points)
    {
        RequireTen(points);
        if (points[0] == 0)
            return [2, 3, 4, 5, 6, 7, 8];
        return points[1] == 0 && points[2] == 0 ? [4, 5, 6, 7, 8] : [];
    }

    /// <summary>Scores the questionnaire.</summary>
    /// <param name="points">The points of each of the ten questions, null where unanswered.</param>
    /// <param name="sex">Null when not said: the lower cuts.</param>
    /// <returns>The score, or a reason for each question that is missing or has points that no answer carries.</returns>
    /// <exception cref="ArgumentException">Not ten.</exception>
    public static AuditReading Score(IReadOnlyList<int?> points, Sex? sex)
    {
        var skipped = Skipped(points);
        AuditRefusal[] refusals = [.. Enumerable.Range(1, Questions).Select(question => WhyNot(question, points[question - 1], skipped)).OfType<AuditRefusal>()];
        if (refusals.Length > 0)
            return new(null, refusals);

        int[] counted = [.. points.Select((answer, place) => skipped.Contains(place + 1) ? 0 : answer!.Value)];
        return new(new AuditScore(counted.Sum(), counted.Take(3).Sum(), sex, skipped), []);
    }

    private static AuditRefusal? WhyNot(int question, int? points, IReadOnlyList<int> skipped)
    {
        if (points is { } given)
            return PointsOf(question).Contains(given) ? null : new(question, AuditRefusalKind.NoSuchAnswer, given);
        return skipped.Contains(question) ? null : new(question, AuditRefusalKind.Missing, null);
    }

    private static void RequireTen(IReadOnlyList<int?> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count != Questions)
            throw new ArgumentException("The questionnaire has ten questions.", nameof(points));
    }
}

/// <summary>Why the questionnaire is not scored.</summary>
/// <param name="Question">The question, 1–10.</param>
/// <param name="Kind">The reason.</param>
/// <param name="Points">The points given, or null when none were.</param>
public sealed record AuditRefusal(int Question, AuditRefusalKind Kind, int? Points);

/// <summary>The reasons not to score.</summary>
public enum AuditRefusalKind
{
    /// <summary>An answer is needed and there is none.</summary>
    Missing,

    /// <summary>Points that no answer to this question carries.</summary>
    NoSuchAnswer,
}

/// <summary>The score, or every reason why there is none: never both, never neither.</summary>
/// <param name="Score">The score, or null when refused.</param>
/// <param name="Refusals">Empty when there is a score; otherwise in the order of the questions.</param>
public sealed record AuditReading(AuditScore? Score, IReadOnlyList<AuditRefusal> Refusals);
