namespace Inlogov.Graph.Seeding.Scoring;

/// <summary>How entities of one type were found. Facts below a confidence of 0.5 count nowhere; marginal annotations are neither hit nor miss.</summary>
/// <param name="TruePositives">Annotated and found.</param>
/// <param name="FalsePositives">Found and not annotated.</param>
/// <param name="FalseNegatives">Annotated and not found.</param>
/// <param name="Names">Of what was found, canonical names that are right.</param>
/// <param name="Kinds">Of what was found, kinds that are right.</param>
/// <param name="Counts">Of what was found, body counts right within one.</param>
public sealed record EntityScore(int TruePositives, int FalsePositives, int FalseNegatives, double? Names, double? Kinds, double? Counts)
{
    /// <summary>The share of what was found that is right.</summary>
    public double? Precision => Share(TruePositives, TruePositives + FalsePositives);

    /// <summary>The share of what is annotated that was found.</summary>
    public double? Recall => Share(TruePositives, TruePositives + FalseNegatives);

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double? F1 => Share(2 * TruePositives, (2 * TruePositives) + FalsePositives + FalseNegatives);

    internal static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
