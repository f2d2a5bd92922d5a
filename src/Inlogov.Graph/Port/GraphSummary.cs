namespace Inlogov.Graph.Port;

/// <summary>What is known of a statement once its last row has been read.</summary>
/// <param name="Counters">What was changed.</param>
/// <param name="Notifications">Warnings and hints about the statement.</param>
/// <param name="Plan">The plan, where the statement began with EXPLAIN or PROFILE; else null.</param>
/// <param name="Cost">What running it cost, as far as the database tells.</param>
public sealed record GraphSummary(GraphCounters Counters, IReadOnlyList<GraphNotification> Notifications, GraphPlan? Plan, StatementCost Cost);

/// <summary>What running a statement cost.</summary>
/// <param name="DatabaseHits">Look-ups of nodes, relationships and properties; null where the database does not tell.</param>
/// <param name="MemoryBytesPeak">The most bytes held at once; null where the database does not tell.</param>
public readonly record struct StatementCost(long? DatabaseHits = null, long? MemoryBytesPeak = null);

/// <summary>A warning or hint about a statement.</summary>
/// <param name="Code">Neo4j's code, such as <c>Neo.ClientNotification.Statement.UnknownLabelWarning</c>.</param>
/// <param name="Title">A short title.</param>
/// <param name="Description">One sentence about this statement.</param>
/// <param name="Severity"><c>WARNING</c> or <c>INFORMATION</c>.</param>
/// <param name="Category">Neo4j's category, such as <c>UNRECOGNIZED</c>.</param>
/// <param name="Position">Where in the statement, or null.</param>
public sealed record GraphNotification(string Code, string Title, string Description, string Severity, string Category, StatementPosition? Position);
