using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>Arguments of functions as .NET values, or the TypeError that says which function wanted what.</summary>
internal static class FunctionArguments
{
    /// <summary>A string.</summary>
    /// <exception cref="GraphException">The argument is no string.</exception>
    public static string Text(string function, GraphValue value) =>
        value.Kind == GraphValueKind.String ? value.AsString() : throw CypherErrors.WrongType(function, "a string", value);

    /// <summary>A number of either type.</summary>
    /// <exception cref="GraphException">The argument is no number.</exception>
    public static double Number(string function, GraphValue value) =>
        Numbers.IsNumber(value.Kind) ? Numbers.ToFloat(value) : throw CypherErrors.WrongType(function, "a number", value);

    /// <summary>A list.</summary>
    /// <exception cref="GraphException">The argument is no list.</exception>
    public static GraphList List(string function, GraphValue value) =>
        value.Kind == GraphValueKind.List ? value.AsList() : throw CypherErrors.WrongType(function, "a list", value);

    /// <summary>An integer; a float is cut towards zero, as Neo4j does.</summary>
    /// <exception cref="GraphException">The argument is no number.</exception>
    public static long Integer(string function, GraphValue value) => value.Kind switch
    {
        GraphValueKind.Integer => value.AsInteger(),
        GraphValueKind.Float => ConversionFunctions.Saturate(value.AsFloat()),
        _ => throw CypherErrors.WrongType(function, "an integer", value),
    };

    public static bool AnyNull(ReadOnlySpan<GraphValue> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.IsNull)
            {
                return true;
            }
        }

        return false;
    }
}
