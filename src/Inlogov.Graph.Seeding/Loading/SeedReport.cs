using Inlogov.Graph.Port;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>What a seeding did to the graph.</summary>
/// <param name="Nodes">By label, in the order in which they are written.</param>
/// <param name="Relationships">By type, in ordinal order.</param>
/// <param name="Counters">What the database itself counted; <see cref="GraphCounters.None"/> where nothing changed.</param>
/// <param name="Revision">The graph's revision, which grows by one with every seeding that changes something.</param>
/// <param name="SeedHash">The hash of what the graph now holds.</param>
public sealed record SeedReport(
    IReadOnlyList<SeedTally> Nodes,
    IReadOnlyList<SeedTally> Relationships,
    GraphCounters Counters,
    long Revision,
    string SeedHash)
{
    /// <summary>Whether anything was created, changed or removed.</summary>
    public bool HasChanges => Nodes.Concat(Relationships).Any(tally => tally.HasChanges);

    /// <summary>The sum over all labels and types.</summary>
    public SeedTally Total => Nodes.Concat(Relationships).Aggregate(new SeedTally("total"), (sum, one) => sum + one);
}
