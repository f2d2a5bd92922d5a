using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Inlogov.Graph.Embedded.Aggregations;

/// <summary>The aggregating functions of Neo4j 5.26 by name, in any letter case.</summary>
internal static class AggregationCatalog
{
    private static readonly FrozenDictionary<string, CypherAggregation> ByName = new CypherAggregation[]
    {
        new("count", 1, () => new CountAccumulator()),
        new("sum", 1, () => new SumAccumulator()),
        new("avg", 1, () => new AverageAccumulator()),
        new("min", 1, () => new ExtremeAccumulator(-1)),
        new("max", 1, () => new ExtremeAccumulator(1)),
        new("collect", 1, () => new CollectAccumulator()),
        new("stDev", 1, () => new DeviationAccumulator("stDev", isSample: true)),
        new("stDevP", 1, () => new DeviationAccumulator("stDevP", isSample: false)),
        new("percentileCont", 2, () => new PercentileAccumulator("percentileCont", isContinuous: true)),
        new("percentileDisc", 2, () => new PercentileAccumulator("percentileDisc", isContinuous: false)),
    }.ToFrozenDictionary(aggregation => aggregation.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All aggregations, in no promised order.</summary>
    public static IEnumerable<CypherAggregation> All => ByName.Values;

    public static bool TryGet(string name, [NotNullWhen(true)] out CypherAggregation? aggregation) => ByName.TryGetValue(name, out aggregation);
}
