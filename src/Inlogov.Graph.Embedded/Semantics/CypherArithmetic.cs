using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>The arithmetic operators; null where an operand is null, GraphException for wrong types and overflow.</summary>
internal static class CypherArithmetic
{
    public static GraphValue Add(GraphValue left, GraphValue right) => throw new NotSupportedException();

    public static GraphValue Subtract(GraphValue left, GraphValue right) => throw new NotSupportedException();

    public static GraphValue Multiply(GraphValue left, GraphValue right) => throw new NotSupportedException();

    public static GraphValue Divide(GraphValue left, GraphValue right) => throw new NotSupportedException();

    public static GraphValue Modulo(GraphValue left, GraphValue right) => throw new NotSupportedException();

    public static GraphValue Power(GraphValue left, GraphValue right) => throw new NotSupportedException();

    public static GraphValue Negate(GraphValue value) => throw new NotSupportedException();

    /// <summary>Unary plus.</summary>
    public static GraphValue Affirm(GraphValue value) => throw new NotSupportedException();

    /// <summary><c>a || b</c> of two strings or two lists.</summary>
    public static GraphValue Concatenate(GraphValue left, GraphValue right) => throw new NotSupportedException();
}
