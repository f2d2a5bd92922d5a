namespace Inlogov.Graph.Embedded.Aggregations;

/// <summary>An aggregating function of Cypher.</summary>
/// <param name="Name">The name as Neo4j writes it; calls find it in any letter case.</param>
/// <param name="Arguments">How many arguments it takes; <c>count(*)</c> is called with none.</param>
/// <param name="Create">Makes the state for one group.</param>
internal sealed record CypherAggregation(string Name, int Arguments, Func<Accumulator> Create)
{
    /// <summary>Makes the state for one group; with <paramref name="distinct"/> equivalent values count once.</summary>
    public Accumulator CreateAccumulator(bool distinct) => distinct ? new DistinctAccumulator(Create()) : Create();
}
