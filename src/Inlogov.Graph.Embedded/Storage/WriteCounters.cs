using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Storage;

/// <summary>Counts what a transaction changes; the engine takes the difference for each statement.</summary>
internal sealed class WriteCounters
{
    public long NodesCreated { get; set; }

    public long NodesDeleted { get; set; }

    public long RelationshipsCreated { get; set; }

    public long RelationshipsDeleted { get; set; }

    public long PropertiesSet { get; set; }

    public long LabelsAdded { get; set; }

    public long LabelsRemoved { get; set; }

    public long IndexesAdded { get; set; }

    public long IndexesRemoved { get; set; }

    public long ConstraintsAdded { get; set; }

    public long ConstraintsRemoved { get; set; }

    /// <summary>What was counted since the last time this was called.</summary>
    public GraphCounters Take()
    {
        var counters = new GraphCounters
        {
            NodesCreated = NodesCreated,
            NodesDeleted = NodesDeleted,
            RelationshipsCreated = RelationshipsCreated,
            RelationshipsDeleted = RelationshipsDeleted,
            PropertiesSet = PropertiesSet,
            LabelsAdded = LabelsAdded,
            LabelsRemoved = LabelsRemoved,
            IndexesAdded = IndexesAdded,
            IndexesRemoved = IndexesRemoved,
            ConstraintsAdded = ConstraintsAdded,
            ConstraintsRemoved = ConstraintsRemoved,
        };

        NodesCreated = NodesDeleted = RelationshipsCreated = RelationshipsDeleted = PropertiesSet = LabelsAdded = LabelsRemoved = 0;
        IndexesAdded = IndexesRemoved = ConstraintsAdded = ConstraintsRemoved = 0;
        return counters;
    }
}
