using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>Three-valued logic on values (Kleene's); a value that is neither Boolean nor null is a TypeError.</summary>
internal static class CypherLogic
{
    /// <summary><c>a AND b</c>: false as soon as one is false, whatever the other.</summary>
    public static GraphValue And(GraphValue left, GraphValue right)
    {
        if (left == GraphValue.False || right == GraphValue.False)
        {
            return false;
        }

        return (Truth(left), Truth(right)) switch
        {
            (false, _) or (_, false) => false,
            (true, true) => true,
            _ => GraphValue.Null,
        };
    }

    /// <summary><c>a OR b</c>: true as soon as one is true, whatever the other.</summary>
    public static GraphValue Or(GraphValue left, GraphValue right)
    {
        if (left == GraphValue.True || right == GraphValue.True)
        {
            return true;
        }

        return (Truth(left), Truth(right)) switch
        {
            (true, _) or (_, true) => true,
            (false, false) => false,
            _ => GraphValue.Null,
        };
    }

    public static GraphValue Xor(GraphValue left, GraphValue right) => (Truth(left), Truth(right)) switch
    {
        ({ } one, { } other) => one != other,
        _ => GraphValue.Null,
    };

    public static GraphValue Not(GraphValue value) => Truth(value) is { } known ? !known : GraphValue.Null;

    /// <summary>What WHERE asks: true keeps the row, false and null do not.</summary>
    /// <exception cref="GraphException">The value is neither Boolean nor null.</exception>
    public static bool IsTrue(GraphValue value) => Truth(value) == true;

    /// <summary>The truth; null where it is unknown. A list is true when it is not empty, as in Neo4j's coercion.</summary>
    /// <exception cref="GraphException">The value is neither Boolean, list nor null.</exception>
    public static bool? Truth(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Boolean => value.AsBoolean(),
        GraphValueKind.Null => null,
        GraphValueKind.List => value.AsList().Count > 0,
        _ => throw CypherErrors.Type($"A Boolean was expected, but the value is {CypherTypes.NameOf(value)}."),
    };
}
