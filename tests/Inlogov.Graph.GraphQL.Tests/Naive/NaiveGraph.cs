using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Tests.Naive;

/// <summary>A whole graph as lists of nodes and relationships, walked in plain loops.</summary>
internal sealed class NaiveGraph
{
    private readonly Dictionary<string, GraphNode> _byElementId;
    private readonly ILookup<string, GraphRelationship> _out;
    private readonly ILookup<string, GraphRelationship> _in;

    private NaiveGraph(IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphRelationship> relationships)
    {
        Nodes = nodes;
        _byElementId = nodes.ToDictionary(node => node.ElementId);
        _out = relationships.ToLookup(one => one.StartElementId);
        _in = relationships.ToLookup(one => one.EndElementId);
    }

    public IReadOnlyList<GraphNode> Nodes { get; }

    /// <summary>Takes everything out of a database.</summary>
    public static async Task<NaiveGraph> ReadAsync(IGraphDatabase database, CancellationToken cancellationToken)
    {
        var nodes = await database.QueryAsync(new GraphStatement("MATCH (n) RETURN n"), SessionOptions.Reading, cancellationToken);
        var relationships = await database.QueryAsync(new GraphStatement("MATCH ()-[r]->() RETURN r"), SessionOptions.Reading, cancellationToken);
        return new NaiveGraph([.. nodes.Rows.Select(row => row[0].AsNode())], [.. relationships.Rows.Select(row => row[0].AsRelationship())]);
    }

    public GraphNode Start(GraphRelationship relationship) => _byElementId[relationship.StartElementId];

    public GraphNode End(GraphRelationship relationship) => _byElementId[relationship.EndElementId];

    public IEnumerable<GraphNode> Labelled(string label) => Nodes.Where(node => node.Labels.Contains(label));

    /// <summary>The relationships of a node with what stands at their other end.</summary>
    public IEnumerable<(GraphRelationship Edge, GraphNode Other)> Follow(GraphNode node, IReadOnlyList<string> types, RelationshipDirection direction)
    {
        var outgoing = direction == RelationshipDirection.In ? [] : _out[node.ElementId].Select(one => (Edge: one, Other: End(one)));
        var incoming = direction == RelationshipDirection.Out ? [] : _in[node.ElementId].Select(one => (Edge: one, Other: Start(one)));
        var loops = direction == RelationshipDirection.Either ? incoming.Where(one => one.Other != node) : incoming;
        return outgoing.Concat(loops).Where(one => types.Contains(one.Edge.Type));
    }
}
