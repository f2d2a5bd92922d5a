using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>The few functions whose literal arguments Neo4j checks before the statement runs.</summary>
internal static class LiteralArguments
{
    private static readonly string[] CartesianKeys = ["x", "y"];

    private static readonly string[] GeographicKeys = ["longitude", "latitude"];

    /// <summary>Reports what is wrong with the literals of a call.</summary>
    public static void Check(FunctionCall call, Diagnoses diagnoses)
    {
        if (call.Name.Equals("point", StringComparison.OrdinalIgnoreCase) && call.Arguments[0] is MapLiteral map)
        {
            CheckPoint(map, diagnoses);
        }
        else if (call.Name.StartsWith("percentile", StringComparison.OrdinalIgnoreCase) && call.Arguments.Count == 2)
        {
            CheckPercentile(call.Arguments[1], diagnoses);
        }
    }

    private static void CheckPoint(MapLiteral map, Diagnoses diagnoses)
    {
        var keys = map.Entries.Select(entry => entry.Key.Text).ToHashSet(StringComparer.Ordinal);
        if (!CartesianKeys.All(keys.Contains) && !GeographicKeys.All(keys.Contains))
        {
            diagnoses.Add(CypherErrors.PointKeys(), map.Span);
        }
    }

    private static void CheckPercentile(Expression percentile, Diagnoses diagnoses)
    {
        var value = percentile switch
        {
            FloatLiteral number => number.Value,
            IntegerLiteral number => number.Value,
            NullLiteral => double.NaN,
            _ => 0,
        };
        if (value is not (>= 0 and <= 1))
        {
            diagnoses.Add(CypherErrors.PercentileRange(), percentile.Span);
        }
    }
}
