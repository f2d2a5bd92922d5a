namespace Inlogov.Graph.Values;

/// <summary>A walk through the graph: its nodes, and between each two the relationship walked, in either direction.</summary>
public sealed class GraphPath : GraphObject, IEquatable<GraphPath>
{
    private readonly long[]? _nodeIds;
    private readonly long[]? _relationshipIds;

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

    /// <summary>A path by the numbers of its parts, for use inside one embedded statement.</summary>
    internal GraphPath(long[] nodeIds, long[] relationshipIds)
    {
        _nodeIds = nodeIds;
        _relationshipIds = relationshipIds;
        Nodes = [];
        Relationships = [];
    }

    /// <inheritdoc/>
    public override GraphValueKind Kind => GraphValueKind.Path;

    /// <summary>The nodes in the order walked; at least one.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; }

    /// <summary>The relationships in the order walked; one fewer than nodes.</summary>
    public IReadOnlyList<GraphRelationship> Relationships { get; }

    /// <summary>Whether the path is given by numbers alone, as the embedded engine does while it runs.</summary>
    internal bool IsReference => _nodeIds is not null;

    /// <summary>The numbers of the nodes of a path that <see cref="IsReference"/>; not to be changed.</summary>
    internal long[] NodeIds => _nodeIds!;

    /// <summary>The numbers of the relationships of a path that <see cref="IsReference"/>; not to be changed.</summary>
    internal long[] RelationshipIds => _relationshipIds!;

    /// <inheritdoc/>
    public bool Equals(GraphPath? other)
    {
        if (other is null || IsReference != other.IsReference)
        {
            return false;
        }

        return IsReference
            ? NodeIds.AsSpan().SequenceEqual(other.NodeIds) && RelationshipIds.AsSpan().SequenceEqual(other.RelationshipIds)
            : Nodes.SequenceEqual(other.Nodes) && Relationships.SequenceEqual(other.Relationships);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GraphPath);

    /// <inheritdoc/>
    public override int GetHashCode() => IsReference
        ? HashCode.Combine(NodeIds[0], NodeIds[^1], NodeIds.Length)
        : HashCode.Combine(Nodes[0], Nodes[^1], Nodes.Count);
}
