using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Inlogov.Graph.Embedded.Aggregations;

/// <summary>The aggregating functions of Neo4j 5.26 by name, in any letter case.</summary>
internal static class AggregationCatalog
{
    private static readonly FrozenDictionary<string, CypherAggregation> ByName =
        All().ToFrozenDictionary(aggregation => aggregation.Name, StringComparer.OrdinalIgnoreCase);

    public static bool TryGet(string name, [NotNullWhen(true)] out CypherAggregation? aggregation) => ByName.TryGetValue(name, out aggregation);

    private static IEnumerable<CypherAggregation> All() => [];
}
