namespace Inlogov.Graph.Embedded.Execution;

/// <summary>A path found so far: its last relationship and node, and the path before them.</summary>
/// <param name="before">The path before the last step; null at the start.</param>
/// <param name="step">The last step; null at the start.</param>
/// <param name="relationship">The last relationship.</param>
/// <param name="node">The last node.</param>
/// <param name="state">The state of the pattern that it has reached.</param>
/// <param name="depth">The number of relationships.</param>
internal sealed class Walk(Walk? before, PathStep? step, long relationship, long node, int state, int depth)
{
    public Walk? Before => before;

    public PathStep? Step => step;

    public long Relationship => relationship;

    public long Node => node;

    public int State => state;

    public int Depth => depth;

    /// <summary>Whether the path has the relationship already.</summary>
    public bool Uses(long other)
    {
        for (var walk = this; walk.Before is not null; walk = walk.Before)
        {
            if (walk.Relationship == other)
            {
                return true;
            }
        }

        return false;
    }
}
