using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Tests.Naive;

/// <summary>A row of a list: a node, the relationship that led to it, or the nodes that support it.</summary>
internal sealed record NaiveRow(GraphNode Node, GraphRelationship? Edge = null, IReadOnlyList<GraphNode>? Support = null);
