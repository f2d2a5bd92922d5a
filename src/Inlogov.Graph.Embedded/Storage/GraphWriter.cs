using Inlogov.Graph.Embedded.Catalog;

namespace Inlogov.Graph.Embedded.Storage;

/// <summary>
/// The version of the graph that one transaction makes. It reads its own writes; nobody else sees them until it is committed.
/// The caller holds the database's writer lock. After any exception the writer is good for nothing but to be dropped, which undoes
/// everything. What feeds a write must be eager where the write could change it: cursors do not guard against their own writer.
/// </summary>
internal sealed partial class GraphWriter : GraphView
{
    private readonly object _owner = new();
    private readonly HashSet<long> _deletedWithRelationships = [];

    /// <summary>Begins to write on top of a committed version.</summary>
    public GraphWriter(GraphSnapshot original)
        : base(original)
    {
        Original = original;
        NodeRecords = NodeRecords.Fork();
        RelationshipRecords = RelationshipRecords.Fork();
        NodeIds = NodeIds.Fork();
        RelationshipIds = RelationshipIds.Fork();
        NodesByLabel = NodesByLabel.Fork();
        RelationshipsByType = RelationshipsByType.Fork();
        PatternTotals = PatternTotals.Fork();
        IndexTrees = IndexTrees.Fork();
    }

    /// <summary>The version below this one.</summary>
    public GraphSnapshot Original { get; }

    /// <summary>What has been changed.</summary>
    public WriteCounters Counters { get; } = new();

    /// <summary>Whether nodes, relationships or properties were changed.</summary>
    public bool HasDataChanges { get; private set; }

    /// <summary>Whether indexes or constraints were changed.</summary>
    public bool HasSchemaChanges { get; private set; }

    /// <summary>Checks what can only be checked at the end, and answers the new committed version. The writer is then spent.</summary>
    /// <exception cref="Port.GraphException">A deleted node still has relationships (<c>ConstraintValidationFailed</c>).</exception>
    public GraphSnapshot Freeze()
    {
        foreach (var node in _deletedWithRelationships)
        {
            if (NodeRecords[(int)node].Adjacency!.Degree(Direction.Both, NameTable.Any) > 0)
            {
                throw StorageErrors.NodeHasRelationships(node);
            }

            NodeRecords.Writable((int)node).Adjacency = null;
        }

        FreezeFullText();
        if (NodeCount == 0 && RelationshipCount == 0)
        {
            ForgetEverything();
        }

        NodeRecords.Freeze();
        RelationshipRecords.Freeze();
        NodeIds.Freeze();
        RelationshipIds.Freeze();
        NodesByLabel.Freeze();
        RelationshipsByType.Freeze();
        PatternTotals.Freeze();
        IndexTrees.Freeze();
        return new GraphSnapshot(this, Original.Version + 1);
    }

    // An emptied database numbers from the beginning again, so that clearing it gives its memory back.
    private void ForgetEverything()
    {
        NodeRecords = new();
        RelationshipRecords = new();
        NodeIds = new();
        RelationshipIds = new();
        NodesByLabel = new();
        RelationshipsByType = new();
    }

    private void WritesData()
    {
        if (HasSchemaChanges)
        {
            throw CatalogErrors.DataAfterSchema();
        }

        HasDataChanges = true;
    }
}
