namespace Inlogov.Graph.Embedded.Storage;

/// <content>Walks and exact counts.</content>
internal abstract partial class GraphView
{
    /// <summary>All nodes.</summary>
    public long NodeCount => NodeIds.Count;

    /// <summary>All relationships.</summary>
    public long RelationshipCount => RelationshipIds.Count;

    /// <summary>All nodes, ascending.</summary>
    public IdCursor AllNodes() => NodeIds.GetEnumerator();

    /// <summary>The nodes that have the label, ascending.</summary>
    public IdCursor NodesWithLabel(int label) => NodesByLabel[label].GetEnumerator();

    /// <summary>All relationships, ascending.</summary>
    public IdCursor AllRelationships() => RelationshipIds.GetEnumerator();

    /// <summary>The relationships of the type, ascending.</summary>
    public IdCursor RelationshipsOfType(int type) => RelationshipsByType[type].GetEnumerator();

    /// <summary>How many nodes have the label, or exist for <see cref="NameTable.Any"/>; from the count store.</summary>
    public long CountNodes(int label) => label == NameTable.Any ? NodeCount : NodesByLabel[label].Count;

    /// <summary>
    /// How many relationships go from a node with the label, by the type, to a node with the label; each may be
    /// <see cref="NameTable.Any"/>. From the count store.
    /// </summary>
    public long CountRelationships(int startLabel, int type, int endLabel)
    {
        if (startLabel == NameTable.Any && endLabel == NameTable.Any)
        {
            return type == NameTable.Any ? RelationshipCount : RelationshipsByType[type].Count;
        }

        return PatternTotals.Sum(startLabel, type, endLabel);
    }

    /// <summary>All counts of relationships by whole label sets.</summary>
    public IEnumerable<(LabelSet Start, int Type, LabelSet End, int Count)> RelationshipPatterns() => PatternTotals.All();

    /// <summary>How many relationships the node has, without walking them.</summary>
    public int Degree(long node, Direction direction) => Degree(node, direction, NameTable.Any);

    /// <summary>How many relationships of the type the node has, without walking them.</summary>
    /// <exception cref="Port.GraphException">The node is gone (<c>EntityNotFound</c>).</exception>
    public int Degree(long node, Direction direction, int type) => Node(node).Adjacency?.Degree(direction, type) ?? 0;

    /// <summary>The relationships of the node; none where it is gone.</summary>
    public RelationshipCursor Relationships(long node, Direction direction) => Relationships(node, direction, NameTable.Any);

    /// <summary>The relationships of the node that have the type; none where it is gone.</summary>
    public RelationshipCursor Relationships(long node, Direction direction, int type) =>
        new(AdjacencyOf(node), (int)node, direction, type, null);

    /// <summary>The relationships of the node that have one of the types; none where it is gone.</summary>
    public RelationshipCursor Relationships(long node, Direction direction, int[] types) =>
        new(AdjacencyOf(node), (int)node, direction, NameTable.Unknown, types);

    private Adjacency? AdjacencyOf(long node) => (ulong)node < (ulong)NodeRecords.Count ? NodeRecords[(int)node].Adjacency : null;
}
