namespace Inlogov.Graph.Values;

/// <summary>A walk through the graph: its nodes, and between each two the relationship walked, in either direction.</summary>
public sealed class GraphPath : GraphObject, IEquatable<GraphPath>
{
    /// <summary>Joins nodes and relationships.</summary>
    /// <param name="nodes">At least one node.</param>
    /// <param name="relationships">One fewer than nodes.</param>
    /// <exception cref="ArgumentException">The counts do not fit.</exception>
    public GraphPath(IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphRelationship> relationships)
    {
        if (nodes.Count != relationships.Count + 1)
        {
            throw new ArgumentException("A path has one node more than relationships.", nameof(nodes));
        }

        Nodes = nodes;
        Relationships = relationships;
    }

    /// <inheritdoc/>
    public override GraphValueKind Kind => GraphValueKind.Path;

    /// <summary>The nodes in the order walked; at least one.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; }

    /// <summary>The relationships in the order walked; one fewer than nodes.</summary>
    public IReadOnlyList<GraphRelationship> Relationships { get; }

    /// <inheritdoc/>
    public bool Equals(GraphPath? other) =>
        other is not null && Nodes.SequenceEqual(other.Nodes) && Relationships.SequenceEqual(other.Relationships);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GraphPath);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nodes[0], Nodes[^1], Nodes.Count);
}
