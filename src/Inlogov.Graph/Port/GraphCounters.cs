namespace Inlogov.Graph.Port;

/// <summary>How many things a statement changed. As in Neo4j, setting a property to the value it has counts as set.</summary>
public sealed record GraphCounters
{
    /// <summary>Nothing changed.</summary>
    public static readonly GraphCounters None = new();

    /// <summary>Nodes created.</summary>
    public long NodesCreated { get; init; }

    /// <summary>Nodes deleted.</summary>
    public long NodesDeleted { get; init; }

    /// <summary>Relationships created.</summary>
    public long RelationshipsCreated { get; init; }

    /// <summary>Relationships deleted.</summary>
    public long RelationshipsDeleted { get; init; }

    /// <summary>Properties set or removed.</summary>
    public long PropertiesSet { get; init; }

    /// <summary>Labels added to nodes.</summary>
    public long LabelsAdded { get; init; }

    /// <summary>Labels taken from nodes.</summary>
    public long LabelsRemoved { get; init; }

    /// <summary>Indexes created.</summary>
    public long IndexesAdded { get; init; }

    /// <summary>Indexes dropped.</summary>
    public long IndexesRemoved { get; init; }

    /// <summary>Constraints created.</summary>
    public long ConstraintsAdded { get; init; }

    /// <summary>Constraints dropped.</summary>
    public long ConstraintsRemoved { get; init; }

    /// <summary>Whether anything counts as changed.</summary>
    public bool ContainsUpdates => this != None;

    /// <summary>The sums of both.</summary>
    public static GraphCounters operator +(GraphCounters left, GraphCounters right) => new()
    {
        NodesCreated = left.NodesCreated + right.NodesCreated,
        NodesDeleted = left.NodesDeleted + right.NodesDeleted,
        RelationshipsCreated = left.RelationshipsCreated + right.RelationshipsCreated,
        RelationshipsDeleted = left.RelationshipsDeleted + right.RelationshipsDeleted,
        PropertiesSet = left.PropertiesSet + right.PropertiesSet,
        LabelsAdded = left.LabelsAdded + right.LabelsAdded,
        LabelsRemoved = left.LabelsRemoved + right.LabelsRemoved,
        IndexesAdded = left.IndexesAdded + right.IndexesAdded,
        IndexesRemoved = left.IndexesRemoved + right.IndexesRemoved,
        ConstraintsAdded = left.ConstraintsAdded + right.ConstraintsAdded,
        ConstraintsRemoved = left.ConstraintsRemoved + right.ConstraintsRemoved,
    };
}
