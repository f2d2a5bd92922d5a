namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>The root field <c>graph</c>: what the graph says about itself.</summary>
/// <param name="Status">Its node and properties.</param>
/// <param name="Labels">The labels whose nodes are counted.</param>
internal sealed record GraphRootPlan(StatusModel Status, IReadOnlyList<string> Labels) : FieldPlan;

/// <summary><c>counts</c> of the graph.</summary>
internal sealed record GraphCountsPlan : FieldPlan;

/// <summary>A field of one of these counts: the label, or the number of its nodes.</summary>
internal sealed record LabelCountPlan(bool IsLabel) : FieldPlan;
