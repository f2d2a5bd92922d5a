namespace Inlogov.Graph.Values;

/// <summary>A node as it was when its row was produced. Two nodes are equal when they have the same element id.</summary>
/// <param name="elementId">The database's own identifier; not stable across databases, so never a key of ours.</param>
/// <param name="labels">The labels, in no promised order.</param>
/// <param name="properties">The properties; none is null.</param>
public sealed class GraphNode(string elementId, IReadOnlyList<string> labels, GraphMap properties) : GraphObject, IEquatable<GraphNode>
{
    /// <inheritdoc/>
    public override GraphValueKind Kind => GraphValueKind.Node;

    /// <summary>The database's own identifier; not stable across databases.</summary>
    public string ElementId { get; } = elementId;

    /// <summary>The labels, in no promised order.</summary>
    public IReadOnlyList<string> Labels { get; } = labels;

    /// <summary>The properties; none is null.</summary>
    public GraphMap Properties { get; } = properties;

    /// <inheritdoc/>
    public bool Equals(GraphNode? other) => other is not null && ElementId == other.ElementId;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GraphNode);

    /// <inheritdoc/>
    public override int GetHashCode() => ElementId.GetHashCode(StringComparison.Ordinal);
}
