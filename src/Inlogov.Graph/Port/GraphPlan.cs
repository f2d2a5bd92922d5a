namespace Inlogov.Graph.Port;

/// <summary>One operator of a plan, with the operators that feed it. Names are Neo4j's (<c>NodeIndexSeek</c>, <c>Top</c>).</summary>
/// <param name="Operator">The operator's name.</param>
/// <param name="Details">What it does, in Cypher's words.</param>
/// <param name="Identifiers">The variables known after it.</param>
/// <param name="EstimatedRows">How many rows the planner expected.</param>
/// <param name="Rows">How many rows there were; null unless profiled.</param>
/// <param name="DatabaseHits">Look-ups it made; null unless profiled.</param>
/// <param name="Children">The operators that feed it, none, one or two.</param>
public sealed record GraphPlan(
    string Operator,
    string Details,
    IReadOnlyList<string> Identifiers,
    double EstimatedRows,
    long? Rows,
    long? DatabaseHits,
    IReadOnlyList<GraphPlan> Children);
