using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>Three-valued logic on values; a value that is neither Boolean nor null is a TypeError.</summary>
internal static class CypherLogic
{
    public static GraphValue And(GraphValue left, GraphValue right) => throw new NotSupportedException();

    public static GraphValue Or(GraphValue left, GraphValue right) => throw new NotSupportedException();

    public static GraphValue Xor(GraphValue left, GraphValue right) => throw new NotSupportedException();

    public static GraphValue Not(GraphValue value) => throw new NotSupportedException();

    /// <summary>What WHERE asks: true keeps the row, false and null do not.</summary>
    public static bool IsTrue(GraphValue value) => throw new NotSupportedException();
}
