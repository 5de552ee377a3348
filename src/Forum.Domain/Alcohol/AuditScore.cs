namespace Forum.Domain.Alcohol;

/// <summary>A score of the <see cref="Audit"/> and where it stands on the published scales.</summary>
/// <param name="Total">0–40.</param>
/// <param name="Consumption">AUDIT-C, the sum of questions 1–3: 0–12.</param>
/// <param name="Sex">Whose cuts apply; null for the lower ones.</param>
/// <param name="Skipped">The questions that were not counted.</param>
public sealed record AuditScore(int Total, int Consumption, Sex? Sex, IReadOnlyList<int> Skipped)
{
    /// <summary>From this total on, probable dependence, men and women alike (Gache et al. 2005).</summary>
    public const int DependenceCut = 13;

    /// <summary>From this total on, risky use: 7 for men, 6 for women and when sex is not said (Gache et al. 2005).</summary>
    public int RiskyUseCut => Sex is Alcohol.Sex.Male ? 7 : 6;

    /// <summary>From this AUDIT-C on, positive: 4 for men, 3 for women and when sex is not said.</summary>
    public int ConsumptionCut => Sex is Alcohol.Sex.Male ? 4 : 3;

    /// <summary>Whether AUDIT-C alone is positive.</summary>
    public bool ConsumptionIsPositive => Consumption >= ConsumptionCut;

    /// <summary>Where the total stands beside the French cuts.</summary>
    public AuditFinding Finding => Total switch
    {
        >= DependenceCut => AuditFinding.ProbableDependence,
        _ when Total >= RiskyUseCut => AuditFinding.RiskyUse,
        _ => AuditFinding.BelowCuts,
    };

    /// <summary>The zone of the WHO manual: 1 for 0–7, 2 for 8–15, 3 for 16–19, 4 for 20–40.</summary>
    public int Zone => Total switch
    {
        <= 7 => 1,
        <= 15 => 2,
        <= 19 => 3,
        _ => 4,
    };
}

/// <summary>What a total is compared with in France.</summary>
public enum AuditFinding
{
    /// <summary>Under both cuts; not a word of reassurance.</summary>
    BelowCuts,

    /// <summary>Risky use.</summary>
    RiskyUse,

    /// <summary>Probable dependence: a reason to see a doctor, and never to stop all at once without one.</summary>
    ProbableDependence,
}
