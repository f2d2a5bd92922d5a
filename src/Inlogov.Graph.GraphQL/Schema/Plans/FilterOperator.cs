namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>A comparison, or its denial.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="IsNegated">Whether it must not hold. A denial holds of an absent property, as in Hot Chocolate.</param>
internal readonly record struct FilterOperator(Comparison Comparison, bool IsNegated);

/// <summary>What two values are compared for. <c>eq: null</c> asks whether the property is absent.</summary>
internal enum Comparison
{
    Equal,
    In,
    Contains,
    StartsWith,
    EndsWith,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}
