using System.Runtime.CompilerServices;
using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.Indexes;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Storage;

/// <summary>
/// What the engine reads: one version of the graph. A <see cref="GraphSnapshot"/> is a committed version, for any number of
/// readers; a <see cref="GraphWriter"/> is the version that one transaction makes, with its own writes in it. Both are the
/// same fields, so that nothing here is virtual. Nodes and relationships go by number, names by their number in
/// <see cref="Names"/>; an unknown name (<see cref="NameTable.Unknown"/>) is allowed everywhere and finds nothing.
/// </summary>
internal abstract partial class GraphView
{
    private protected PagedArray<NodeRecord> NodeRecords { get; set; } = new();

    private protected PagedArray<RelationshipRecord> RelationshipRecords { get; set; } = new();

    private protected IdSet NodeIds { get; set; } = new();

    private protected IdSet RelationshipIds { get; set; } = new();

    private protected IdSetFamily NodesByLabel { get; set; } = new();

    private protected IdSetFamily RelationshipsByType { get; set; } = new();

    private protected PatternCounts PatternTotals { get; set; }

    private protected IndexStore IndexTrees { get; set; } = new();

    private protected GraphView(GraphNames names)
    {
        Names = names;
        PatternTotals = new PatternCounts(names.LabelSets);
    }

    private protected GraphView(GraphView original)
    {
        Names = original.Names;
        Schema = original.Schema;
        NodeRecords = original.NodeRecords;
        RelationshipRecords = original.RelationshipRecords;
        NodeIds = original.NodeIds;
        RelationshipIds = original.RelationshipIds;
        NodesByLabel = original.NodesByLabel;
        RelationshipsByType = original.RelationshipsByType;
        PatternTotals = original.PatternTotals;
        IndexTrees = original.IndexTrees;
        FullTextVersions = original.FullTextVersions;
    }

    /// <summary>Names of labels, types and keys, shared by all versions.</summary>
    public GraphNames Names { get; }

    /// <summary>The indexes and constraints of this version.</summary>
    public SchemaCatalog Schema { get; private protected set; } = SchemaCatalog.Empty;

    /// <summary>Whether there is such a node.</summary>
    public bool NodeExists(long node) => (ulong)node < (ulong)NodeRecords.Count && NodeRecords[(int)node].Labels is not null;

    /// <summary>The labels of the node.</summary>
    /// <exception cref="Port.GraphException">The node is gone (<c>EntityNotFound</c>).</exception>
    public LabelSet Labels(long node) => Node(node).Labels!;

    /// <summary>Whether the node has the label; one that is gone has none.</summary>
    public bool HasLabel(long node, int label) =>
        (ulong)node < (ulong)NodeRecords.Count && NodeRecords[(int)node].Labels is { } labels && labels.Contains(label);

    /// <summary>A property of the node, or null.</summary>
    /// <exception cref="Port.GraphException">The node is gone (<c>EntityNotFound</c>).</exception>
    public GraphValue NodeProperty(long node, int key)
    {
        ref readonly var record = ref Node(node);
        var slot = record.Shape.SlotOf(key);
        return slot < 0 ? default : record.Values[slot];
    }

    /// <summary>All properties of the node.</summary>
    /// <exception cref="Port.GraphException">The node is gone (<c>EntityNotFound</c>).</exception>
    public PropertyList NodeProperties(long node)
    {
        ref readonly var record = ref Node(node);
        return new PropertyList(record.Shape, record.Values);
    }

    /// <summary>Whether there is such a relationship.</summary>
    public bool RelationshipExists(long relationship) =>
        (ulong)relationship < (ulong)RelationshipRecords.Count && RelationshipRecords[(int)relationship].Shape is not null;

    /// <summary>The number of the type of the relationship; answered also for one that this transaction has deleted.</summary>
    public int RelationshipType(long relationship) => RelationshipRecords[(int)relationship].Type;

    /// <summary>The node that the relationship leaves; answered also for one that this transaction has deleted.</summary>
    public long RelationshipStart(long relationship) => RelationshipRecords[(int)relationship].Start;

    /// <summary>The node that the relationship enters; answered also for one that this transaction has deleted.</summary>
    public long RelationshipEnd(long relationship) => RelationshipRecords[(int)relationship].End;

    /// <summary>A property of the relationship, or null.</summary>
    /// <exception cref="Port.GraphException">The relationship is gone (<c>EntityNotFound</c>).</exception>
    public GraphValue RelationshipProperty(long relationship, int key)
    {
        ref readonly var record = ref Relationship(relationship);
        var slot = record.Shape!.SlotOf(key);
        return slot < 0 ? default : record.Values[slot];
    }

    /// <summary>All properties of the relationship.</summary>
    /// <exception cref="Port.GraphException">The relationship is gone (<c>EntityNotFound</c>).</exception>
    public PropertyList RelationshipProperties(long relationship)
    {
        ref readonly var record = ref Relationship(relationship);
        return new PropertyList(record.Shape!, record.Values);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected ref readonly NodeRecord Node(long node)
    {
        if ((ulong)node < (ulong)NodeRecords.Count)
        {
            ref readonly var record = ref NodeRecords[(int)node];
            if (record.Labels is not null)
            {
                return ref record;
            }
        }

        throw StorageErrors.NodeGone(node);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected ref readonly RelationshipRecord Relationship(long relationship)
    {
        if ((ulong)relationship < (ulong)RelationshipRecords.Count)
        {
            ref readonly var record = ref RelationshipRecords[(int)relationship];
            if (record.Shape is not null)
            {
                return ref record;
            }
        }

        throw StorageErrors.RelationshipGone(relationship);
    }
}
