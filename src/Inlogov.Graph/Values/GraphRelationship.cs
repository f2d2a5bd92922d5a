namespace Inlogov.Graph.Values;

/// <summary>A relationship as it was when its row was produced. Two are equal when they have the same element id.</summary>
/// <param name="elementId">The database's own identifier; not stable across databases, so never a key of ours.</param>
/// <param name="startElementId">The element id of the node it leaves.</param>
/// <param name="endElementId">The element id of the node it enters.</param>
/// <param name="type">Its one type.</param>
/// <param name="properties">The properties; none is null.</param>
public sealed class GraphRelationship(string elementId, string startElementId, string endElementId, string type, GraphMap properties)
    : GraphObject, IEquatable<GraphRelationship>
{
    /// <inheritdoc/>
    public override GraphValueKind Kind => GraphValueKind.Relationship;

    /// <summary>The database's own identifier; not stable across databases.</summary>
    public string ElementId { get; } = elementId;

    /// <summary>The element id of the node it leaves.</summary>
    public string StartElementId { get; } = startElementId;

    /// <summary>The element id of the node it enters.</summary>
    public string EndElementId { get; } = endElementId;

    /// <summary>Its one type.</summary>
    public string Type { get; } = type;

    /// <summary>The properties; none is null.</summary>
    public GraphMap Properties { get; } = properties;

    /// <inheritdoc/>
    public bool Equals(GraphRelationship? other) => other is not null && ElementId == other.ElementId;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GraphRelationship);

    /// <inheritdoc/>
    public override int GetHashCode() => ElementId.GetHashCode(StringComparison.Ordinal);
}
