using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>Cypher's equality, comparability, orderability and equivalence (openCypher CIP2016-06-14).</summary>
internal static class CypherComparison
{
    /// <summary>The order of ORDER BY, min and max over all values, ascending: numbers by size, null last.</summary>
    public static OrderComparer Order { get; } = new(splitsZeros: true);

    /// <summary>The sameness of DISTINCT, grouping and UNION: null is null, 1 is 1.0, two NaNs differ.</summary>
    public static IEqualityComparer<GraphValue> Equivalence { get; } = new EquivalenceComparer();

    /// <summary><c>a = b</c>; null where it is unknown.</summary>
    public static bool? AreEqual(GraphValue left, GraphValue right) => Equality.Compare(left, right);

    /// <summary><c>a &lt; b</c>; null where the two cannot be compared.</summary>
    public static bool? IsLess(GraphValue left, GraphValue right) => Comparability.IsLess(left, right);

    /// <summary><c>a &lt;= b</c>; null where the two cannot be compared.</summary>
    public static bool? IsAtMost(GraphValue left, GraphValue right) => Comparability.IsAtMost(left, right);

    /// <summary>Three-valued truth as a value.</summary>
    public static GraphValue Truth(bool? value) => value is { } known ? GraphValue.From(known) : GraphValue.Null;
}
