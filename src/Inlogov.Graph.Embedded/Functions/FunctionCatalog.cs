using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>The scalar functions of Neo4j 5.26 by name, in any letter case. Aggregations are in their own catalog.</summary>
internal static class FunctionCatalog
{
    private static readonly FrozenDictionary<string, CypherFunction> ByName =
        All().ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    public static bool TryGet(string name, [NotNullWhen(true)] out CypherFunction? function) => ByName.TryGetValue(name, out function);

    private static IEnumerable<CypherFunction> All() => [];
}
