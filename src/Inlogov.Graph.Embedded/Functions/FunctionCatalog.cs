using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>The scalar functions of Neo4j 5.26 by name, in any letter case. Aggregations are in their own catalog.</summary>
internal static class FunctionCatalog
{
    private static readonly FrozenDictionary<string, CypherFunction> ByName = new[]
    {
        ScalarFunctions.All,
        GraphFunctions.All,
        StringFunctions.All,
        ConversionFunctions.All,
        NumericFunctions.All,
        TrigonometricFunctions.All,
        ListFunctions.All,
        TemporalFunctions.All,
        DurationFunctions.All,
        SpatialFunctions.All,
        VectorFunctions.All,
    }.SelectMany(functions => functions).ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All functions, in no promised order.</summary>
    public static IEnumerable<CypherFunction> All => ByName.Values;

    public static bool TryGet(string name, [NotNullWhen(true)] out CypherFunction? function) => ByName.TryGetValue(name, out function);
}
